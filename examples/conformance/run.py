"""Checks an implementation against indikator/vectors: python3 run.py [folder with *.json] [module].

The module answers each case with answer(kind, group, case): a dictionary like the case's "expect", or None for a kind that it
does not have. It is indikator.py here; yours goes in its place. Exit status 1 when any answer differs.
"""
import importlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
INSTALLED = 'node_modules/indikator/dist/vectors'


def folder():
    """The folder that was named, or that of the repository, or that of the installed package."""
    named = [pathlib.Path(name) for name in sys.argv[1:2]]
    known = [*named, HERE.parent.parent / 'test' / 'vectors', pathlib.Path(INSTALLED)]
    return next(path for path in known if path.is_dir())


def check(implementation, pack):
    """The counts of one file, and what differs."""
    right, unanswered, wrong = 0, 0, []
    for group in pack['groups']:
        for i, case in enumerate(group['cases']):
            found = implementation.answer(pack['kind'], group, case)
            if found is None:
                unanswered += 1
            elif found == case['expect']:
                right += 1
            else:
                name = case.get('nama', f'{group["id"]}[{i}]')
                wrong.append(f'{name}: expected {case["expect"]}, found {found}')
    return right, unanswered, wrong


def main():
    sys.path.insert(0, str(HERE))
    implementation = importlib.import_module(sys.argv[2] if len(sys.argv) > 2 else 'indikator')
    total, differs = 0, False
    for path in sorted(folder().glob('*.json')):
        pack = json.loads(path.read_text(encoding='utf-8'))
        if pack['format'] != 1:
            sys.exit(f'{path.name}: format {pack["format"]} is not known')
        right, unanswered, wrong = check(implementation, pack)
        total, differs = total + right, differs or bool(wrong)
        left = f', {unanswered} not answered' if unanswered else ''
        print(f'{path.stem}: {right} right, {len(wrong)} wrong{left}')
        for line in wrong:
            print(f'  {line}')
    print(f'{total} right')
    return 1 if differs or total == 0 else 0


if __name__ == '__main__':
    sys.exit(main())
