"""The rules of docs/spec.md once more, in Python: fractions for arithmetic, decimal for rounding, nothing of the library.

It answers the questions of indikator/vectors: evaluate, capaian, classify, aggregate, rerata, format and periode. It takes
definitions for sound (the vectors of the kind "definition" are not answered here) and is written to be read beside the
specification, not to be fast.
"""
import re
from decimal import (Context, Decimal, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                     ROUND_HALF_UP, ROUND_UP)
from fractions import Fraction

MODES = {'half-up': ROUND_HALF_UP, 'half-down': ROUND_HALF_DOWN, 'half-even': ROUND_HALF_EVEN, 'up': ROUND_UP,
         'down': ROUND_DOWN, 'ceil': ROUND_CEILING, 'floor': ROUND_FLOOR}
PLAIN = re.compile(r'-?[0-9]+(\.[0-9]+)?')


class Masalah(Exception):
    """One or more problems, as the vectors write them: a code, what the path leads into, the path."""

    def __init__(self, *issues, **more):
        super().__init__(issues)
        self.answer = {'issues': [dict(zip(('code', 'asal', 'path'), issue)) for issue in issues], **more}


# Numbers

def number(value):
    """The exact value; a code when there is none."""
    if not isinstance(value, str) or not PLAIN.fullmatch(value):
        return 'not-a-number'
    return 'limit' if sum(map(str.isdigit, value)) > 1000 else Fraction(value)


def exact(value):
    return f'{value.numerator}' if value.denominator == 1 else f'{value.numerator}/{value.denominator}'


def rounded(value, digit, mode):
    """The decimal module decides: what lies between two neighbours is told to it as a quarter, a half or three."""
    scaled = abs(value) * 10 ** digit
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest - scaled.denominator
    tail = '0' if rest == 0 else '25' if twice < 0 else '5' if twice == 0 else '75'
    told = Decimal(f'{"-" if value < 0 else ""}{whole}.{tail}')
    units = int(told.to_integral_value(rounding=MODES[mode], context=Context(prec=5000)))
    digits = str(abs(units)).rjust(digit + 1, '0')
    text = digits if digit == 0 else f'{digits[:-digit]}.{digits[-digit:]}'
    return f'-{text}' if units < 0 else text


def grouped(text, locale='id'):
    whole, _, decimals = text.lstrip('-').partition('.')
    written = f'{int(whole):,}' + (f'.{decimals}' if decimals else '')
    if locale == 'id':
        written = written.translate(str.maketrans(',.', '.,'))
    return ('-' if text.startswith('-') else '') + written


def print_figure(value, definition, digit=2):
    rule = definition.get('pembulatan', {'digit': digit, 'mode': 'half-up'})
    return rounded(value, rule['digit'], rule['mode'])


def is_count(definition):
    """Counts, their sums and differences, unless the definition averages them: these print no decimals."""
    def counts(tree):
        if isinstance(tree, str):
            rule = definition['variabel'][tree]
            return rule.get('jenis') == 'cacah' and rule.get('gabungPeriode') != 'rata-rata'
        return tree['jenis'] in ('tambah', 'kurang') and all(map(counts, tree['operan']))

    averaged = 'rata-rata' in definition.get('agregasi', {}).values()
    return definition['formula']['jenis'] == 'hitungan' and not averaged and counts(definition['formula']['ekspresi'])


def with_unit(written, satuan):
    if satuan == '%' or satuan.lower() == 'persen':
        return f'{written}%'
    if satuan.lower() not in ('rp', 'rp.', 'rupiah'):
        return f'{written} {satuan}'
    return f'-Rp{written[1:]}' if written.startswith('-') else f'Rp{written}'


def format_number(nilai, digit=None, mode='half-up', locale='id'):
    value = number(nilai)
    if isinstance(value, str):
        raise Masalah((value, 'argumen', []))
    own = len(nilai.partition('.')[2])
    return {'teks': grouped(rounded(value, own if digit is None else digit, mode), locale)}


# Evaluation

def read_row(definition, data, inner=None):
    """Each variable first; only if all are right, parts against their wholes. `inner`: the answers of other indicators by id."""
    if not isinstance(data, dict):
        raise Masalah(('not-an-object', 'data', []))
    values = {id: take(data.get(id), rule, inner) if inner is not None and 'indikator' in rule else read_variable(data.get(id), rule)
              for id, rule in definition['variabel'].items()}
    wrong = [(code, 'data', [id]) for id, code in values.items() if isinstance(code, str)]
    wrong = wrong or parts_above(definition, values)
    if wrong:
        raise Masalah(*wrong)
    return values


def parts_above(definition, values):
    """Parts that exceed the whole that they are a part of, where both are known."""
    return [('part-exceeds-whole', 'data', [id]) for id, rule in definition['variabel'].items()
            if id in values and rule.get('bagianDari') in values and values[id] > values[rule['bagianDari']]]


def read_variable(given, rule):
    if given is None:
        return 'missing'
    value = number(given)
    return value if isinstance(value, str) else ruled(value, rule)


def take(given, rule, inner):
    """The result of another indicator in the place of a value: printed, or exact where the variable says so."""
    answer = inner[rule['indikator']]
    if given is not None or 'issues' in answer:
        return 'indicator-failed' if given is None else 'computed-variable'
    text = answer['eksak' if rule.get('dasar') == 'eksak' else 'desimal']
    parts = [number(part) for part in text.split('/')]
    return ruled(Fraction(text), rule) if all(isinstance(part, Fraction) for part in parts) else 'limit'


def ruled(value, rule):
    """The value, or the first rule that it breaks."""
    if rule.get('jenis') == 'cacah' and value.denominator != 1:
        return 'not-whole'
    if rule.get('jenis') == 'cacah' and value < 0:
        return 'negative'
    below = 'minimum' in rule and value < Fraction(rule['minimum'])
    above = 'maksimum' in rule and value > Fraction(rule['maksimum'])
    return 'out-of-bounds' if below or above else value


def bounded(value, path):
    if abs(value.numerator) >= 2 ** 16384 or value.denominator >= 2 ** 16384:
        raise Masalah(('limit', 'definisi', path))
    return value


def divide(above, below, tree, path):
    """The divisor is the caller's own value when it is a variable, else a node of the definition."""
    if below:
        return above / below
    place = ('data', [tree]) if isinstance(tree, str) else ('definisi', path)
    raise Masalah(('division-by-zero' if above else 'zero-over-zero', *place))


def compute(tree, values, path):
    if isinstance(tree, str):
        return values[tree]
    if tree['jenis'] == 'konstanta':
        return Fraction(tree['nilai'])
    total = None
    for i, part in enumerate(tree['operan']):
        way = [*path, 'operan', i]
        value = compute(part, values, way)
        if total is None:
            total = value
        elif tree['jenis'] == 'bagi':
            total = bounded(divide(total, value, part, way), path)
        else:
            total = bounded({'tambah': total + value, 'kurang': total - value, 'kali': total * value}[tree['jenis']], path)
    return total


def worth(formula, values):
    if formula['jenis'] == 'penilaian':
        return values[formula['variabel']]
    if formula['jenis'] == 'hitungan':
        return compute(formula['ekspresi'], values, ['formula', 'ekspresi'])
    above, below = (compute(formula[key], values, ['formula', key]) for key in ('pembilang', 'penyebut'))
    if above == 0 and below == 0 and 'nolPerNol' in formula:
        return Fraction(formula['nolPerNol']['nilai'])
    ratio = bounded(divide(above, below, formula['penyebut'], ['formula', 'penyebut']), ['formula'])
    return bounded(ratio * Fraction(formula['pengali']), ['formula'])


def result(definition, values):
    """A printed figure; a grade stands behind the unit, that of a score in its place."""
    return figure(definition, worth(definition['formula'], values))


def figure(definition, value):
    printed = print_figure(value, definition, 0 if is_count(definition) else 2)
    given = definition['formula']['jenis'] == 'penilaian'
    graded = value if given or definition.get('capaian', {}).get('dasar') == 'eksak' else Fraction(printed)
    grade = locate(definition['skala'], graded)[1] if 'skala' in definition else None
    answer = {'desimal': printed, 'eksak': exact(value)}
    written = grouped(printed) if grade and given else with_unit(grouped(printed), definition['satuan'])
    answer['teks'] = f'{written} ({grade})' if grade else written
    return {**answer, 'predikat': grade} if grade else answer


def evaluate(definition, data, inner=None):
    return result(definition, read_row(definition, data, inner))


def document(dokumen, data):
    """Every indicator after those that it is made of, told in document order."""
    every = {one['id']: one for sasaran in dokumen['sasaran'] for one in sasaran['indikator']}
    answers = {}

    def settle(id):
        for rule in every[id]['variabel'].values():
            if 'indikator' in rule and rule['indikator'] not in answers:
                settle(rule['indikator'])
        answers[id] = attempt(lambda: evaluate(every[id], data, answers))

    for id in every:
        if id not in answers:
            settle(id)
    return {'hasil': [answers[id] for id in every]}


# Scales

def locate(scale, value):
    """A code and a grade, of which one is None."""
    classes, gap = scale['kelas'], scale.get('celah')
    ends = [one[key]['nilai'] for one in classes for key in ('bawah', 'atas') if key in one]
    if not ends:
        # Names: a number is of the class whose number it is.
        own = [one['predikat'] for one in classes if 'nilai' in one and Fraction(one['nilai']) == value]
        return (None, own[0]) if own else ('classes-without-ends', None)
    if gap == 'bulatkan':
        value = Fraction(rounded(value, max(len(end.partition('.')[2]) for end in ends), 'half-up'))

    def beyond(end, side):
        if end is None:
            return True
        order = (value - Fraction(end['nilai'])) * side
        return order > 0 or (order == 0 and not end.get('terbuka'))

    if not beyond(classes[0].get('bawah'), 1):
        return (None, classes[0]['predikat']) if scale.get('diBawah') == 'terendah' else ('below-scale', None)
    if not beyond(classes[-1].get('atas'), -1):
        return (None, classes[-1]['predikat']) if scale.get('diAtas') == 'tertinggi' else ('above-scale', None)
    i = next(i for i, one in enumerate(classes) if beyond(one.get('atas'), -1))
    if beyond(classes[i].get('bawah'), 1):
        return None, classes[i]['predikat']
    lower, upper = classes[i - 1], classes[i]
    if gap == 'bawah-terbuka':
        return None, (upper if value > Fraction(lower['atas']['nilai']) else lower)['predikat']
    if gap == 'bawah-tertutup':
        return None, (upper if value >= Fraction(upper['bawah']['nilai']) else lower)['predikat']
    return 'between-classes', None


def classify(scale, nilai):
    value = 'missing' if nilai is None else number(nilai)
    code, grade = (value, None) if isinstance(value, str) else locate(scale, value)
    if code:
        raise Masalah((code, 'argumen', ['nilai']))
    return {'predikat': grade}


# Periods: the first and the last month, as text

def period(text):
    match = re.fullmatch(r'([0-9]{4})(?:-(?:S([12])|T([1-4])|([0-9]{2})|([0-9]{4})))?', text or '')
    year, half, quarter, month, last = match.groups() if match else (None,) * 5
    if not match or (month and not 1 <= int(month) <= 12):
        raise Masalah(('bad-format', 'teks', []))
    if last and last < year:
        raise Masalah(('reversed', 'teks', []))
    parts = {'semester': (half, 6), 'triwulan': (quarter, 3), 'bulan': (month, 1)}
    for kind, (given, months) in parts.items():
        if given:
            end = int(given) * months
            return {'jenis': kind, 'awal': f'{year}-{end - months + 1:02}', 'akhir': f'{year}-{end:02}'}
    return {'jenis': 'rentang' if last else 'tahun', 'awal': f'{year}-01', 'akhir': f'{last or year}-12'}


def months(text):
    span = period(text)
    return span['awal'], span['akhir']


# Achievement

def choose_target(definition, given, wanted):
    if isinstance(given, str):
        value = number(given)
        if isinstance(value, str):
            raise Masalah((value, 'argumen', ['target']))
        return {'jenis': 'angka', 'nilai': given}, wanted
    if given is not None:
        if wanted is None or months(wanted) == months(given['periode']):
            return given, given['periode']
        raise Masalah(('other-period', 'argumen', ['periode']))
    every = [*definition.get('targetPerubahan', []), *definition.get('target', [])]
    if not every:
        raise Masalah(('no-target', 'argumen', ['target']))
    if wanted is None and len({one['periode'] for one in every}) == 1:
        wanted = every[0]['periode']
    found = [one for one in every if wanted and months(one['periode']) == months(wanted)]
    if not found:
        raise Masalah(('other-period', 'argumen', ['periode']))
    return found[0], found[0]['periode']


def target_since(definition, masukan):
    """Since the start of the year: the cumulative target of the period, else the sum of the separate ones within."""
    until = masukan['sampai']
    for key in ('periode', 'target'):
        if masukan.get(key) is not None:
            raise Masalah(('conflicting-keys', 'argumen', [key]))
    every = [*definition.get('targetPerubahan', []), *definition.get('target', [])]
    found = lambda when: next((one for one in every if months(one['periode']) == months(when)), None)
    try:
        whole = found(until)
    except Masalah as problem:
        raise Masalah(*[(one['code'], 'argumen', ['sampai']) for one in problem.answer['issues']])
    if whole and whole.get('kumulatif'):
        return whole, until
    if definition.get('agregasi', {}).get('periode') != 'jumlah' or period(until)['jenis'] == 'rentang':
        raise Masalah(('unsummed-targets', 'argumen', ['sampai']))
    parts = [found(when) for when in expected_periods([(None, until)], {'sampai': until})]
    if any(one is None or one['jenis'] != 'angka' or one.get('kumulatif') for one in parts):
        raise Masalah(('unsummed-targets', 'argumen', ['sampai']))
    return {'jenis': 'angka', 'nilai': sum(Fraction(one['nilai']) for one in parts), 'kumulatif': True}, until


def read_plain(given, key):
    value = 'missing' if given is None else number(given)
    if isinstance(value, str):
        raise Masalah((value, 'argumen', [key]))
    return value


def grade_of(definition, given, key):
    """The grade of a value that is a grade alone; None for a number."""
    if not isinstance(given, dict) or 'predikat' not in given or 'nilai' in given:
        return None
    if 'skala' not in definition:
        raise Masalah(('missing-scale', 'argumen', [key]))
    if given['predikat'] not in [one['predikat'] for one in definition['skala']['kelas']]:
        raise Masalah(('unknown-grade', 'argumen', [key, 'predikat']))
    return given['predikat']


def met_grade(definition, wanted, grade, way):
    """Whether a grade meets another: a later class is better, unless the definition says otherwise."""
    if wanted is None or grade is None:
        return None
    order = [one['predikat'] for one in definition['skala']['kelas']]
    above = order.index(grade) - order.index(wanted)
    return above == 0 if way == 'stabil' else above <= 0 if way == 'turun' else above >= 0


def met(target, value, way):
    """Whether the target is met; None when it cannot be said: without a way only what lies on the target is known to."""
    if target['jenis'] == 'rentang':
        low, high = Fraction(target['bawah']), Fraction(target['atas'])
        done = (way == 'turun' or value >= low) and (way == 'naik' or value <= high)
        return None if way is None and not done else done
    goal = Fraction(target['nilai'])
    sign = target.get('arah') or {'naik': '>=', 'turun': '<='}.get(way, '=')
    done = {'>=': value >= goal, '>': value > goal, '<=': value <= goal, '<': value < goal, '=': value == goal}[sign]
    return None if way is None and not done else done


def baseline_for(definition, when):
    """The latest baseline that begins before the period; without a period the latest."""
    known = [one for one in definition.get('kondisiAwal', []) if when is None or months(one['periode'])[0] < months(when)[0]]
    if not known:
        return None
    last = max(known, key=lambda one: months(one['periode']))
    return last.get('nilai', {'predikat': last.get('predikat')})


def capaian(definition, masukan):
    policy = definition.get('capaian', {})
    grade = grade_of(definition, masukan.get('realisasi'), 'realisasi')
    value = read_plain(masukan.get('realisasi'), 'realisasi') if grade is None else None
    since = masukan.get('sampai') is not None
    target, time = target_since(definition, masukan) if since else \
        choose_target(definition, masukan.get('target'), masukan.get('periode'))
    start = masukan.get('baseline', baseline_for(definition, time))
    from_grade = grade_of(definition, start, 'baseline')
    base = None if start is None or from_grade else read_plain(start, 'baseline')
    counts_from_start = bool(target.get('kumulatif'))
    if time and counts_from_start != (since or bool(masukan.get('kumulatif'))) and not months(time)[0].endswith('-01'):
        raise Masalah(('cumulative-mismatch', 'argumen', ['kumulatif']))
    graded = bool(grade) or target['jenis'] == 'predikat' or bool(from_grade) and uses_baseline(policy.get('metode'))
    wanted = None
    if graded:
        scale = definition.get('skala', {'kelas': []})
        worth_of = {one['predikat']: Fraction(one['nilai']) for one in scale['kelas'] if 'nilai' in one}
        def class_of(known, number):
            return known or (locate(scale, number)[1] if scale['kelas'] and number is not None else None)
        wanted = class_of(target['predikat'] if target['jenis'] == 'predikat' else None,
                          Fraction(target['nilai']) if target['jenis'] == 'angka' else None)
        grade = class_of(grade, value)
        value, goal, base = (worth_of.get(one) for one in (grade, wanted, class_of(from_grade, base)))
    else:
        goal = nearest(target, value)
    stated = definition.get('polaritas')
    if stated is None and target['jenis'] == 'batas':
        stated = 'naik' if target['arah'][0] == '>' else 'turun'
    way = stated or implied(policy.get('metode'), goal, base)
    done = met_grade(definition, wanted, grade, way) if graded else met(target, value, way)
    more = {} if done is None else {'tercapai': done}
    if goal is None or value is None:
        key = 'target' if target['jenis'] == 'predikat' else 'realisasi'
        raise Masalah((f'grade-only-{key}', 'argumen', [key]), **more)
    method = policy.get('metode')
    if method == 'rentang' and target['jenis'] != 'rentang':
        raise Masalah(('method-needs-range', 'definisi', ['capaian', 'metode']), **more)
    if method is None and stated in ('turun', 'stabil'):
        raise Masalah(('missing-method', 'definisi', ['capaian', 'metode']), **more)
    if method is None and stated is None:
        raise Masalah(('missing-polaritas', 'definisi', ['polaritas']), **more)
    method = method or ('rentang' if target['jenis'] == 'rentang' else 'rasio')
    inside = not graded and target['jenis'] == 'rentang' and Fraction(target['bawah']) <= value <= Fraction(target['atas'])
    try:
        percent = Fraction(policy.get('dalamRentang', '100')) if inside else percentage(method, way, value, goal, base, policy, done)
    except Masalah as problem:
        problem.answer.update(more)
        raise
    if 'batasAtas' in policy:
        percent = min(percent, Fraction(policy['batasAtas']))
    if 'batasBawah' in policy:
        percent = max(percent, Fraction(policy['batasBawah']))
    printed = print_figure(percent, policy)
    answer = {'desimal': printed, 'teks': f'{grouped(printed)}%', 'eksak': exact(percent), 'metode': 'rumus' if isinstance(method, dict) else method, **more}
    graded = percent if policy.get('dasar') == 'eksak' else Fraction(printed)
    grade = locate(policy['skala'], graded)[1] if 'skala' in policy else None
    return {**answer, 'predikat': grade} if grade else answer


def nearest(target, value):
    if target['jenis'] != 'rentang':
        return Fraction(target['nilai'])
    return Fraction(target['bawah'] if value < Fraction(target['bawah']) else target['atas'])


def implied(method, goal, base):
    """The way that a method implies; None where nobody says it."""
    if method == 'dari-baseline' and goal is not None and base is not None and goal != base:
        return 'turun' if goal < base else 'naik'
    known = {'rasio': 'naik', 'selisih': 'turun', 'rasio-terbalik': 'turun', 'stabil': 'stabil'}
    return None if isinstance(method, dict) else known.get(method)


def uses_baseline(method):
    def named(tree):
        return tree == 'kondisiAwal' or isinstance(tree, dict) and any(map(named, tree.get('operan', [])))

    return named(method['rumus']) if isinstance(method, dict) else method == 'dari-baseline'


def own_method(method, value, goal, base, policy, done):
    """A formula of the definition; only where it cannot divide does a zero have a meaning of its own."""
    if base is None and uses_baseline(method):
        raise Masalah(('missing-baseline', 'argumen', ['baseline']))
    way = ['capaian', 'metode', 'rumus']
    try:
        return compute(method['rumus'], {'realisasi': value, 'target': goal, 'kondisiAwal': base}, way)
    except Masalah as problem:
        found = problem.answer['issues'][0]
        if found['code'] == 'limit':
            raise Masalah(('limit', 'argumen', []))
        if goal == 0:
            return zero_target(policy, done)
        if value == 0:
            return by_policy(policy.get('realisasiNol'), 'zero-realisasi', 'realisasi')
        # The place is the division, also where its divisor is a bare name.
        raise Masalah((found['code'], 'definisi', division(method['rumus'], value, goal, base, way)))


def division(tree, value, goal, base, path):
    """The way to the first division, operands from left to right, that has no value."""
    for i, part in enumerate(tree.get('operan', []) if isinstance(tree, dict) else []):
        found = division(part, value, goal, base, [*path, 'operan', i])
        if found:
            return found
    if isinstance(tree, dict) and tree['jenis'] == 'bagi':
        if compute(tree['operan'][1], {'realisasi': value, 'target': goal, 'kondisiAwal': base}, []) == 0:
            return path
    return None


def zero_target(policy, done):
    missed = policy.get('targetNolLuput', policy.get('targetNol'))
    known = missed if missed == policy.get('targetNol') or done is False else None
    return by_policy(policy.get('targetNol') if done else known, 'zero-target', 'target')


def percentage(method, way, value, goal, base, policy, done):
    if isinstance(method, dict):
        return own_method(method, value, goal, base, policy, done)
    around = 'rasio' if value <= goal else 'selisih'
    if method == 'stabil' or (method == 'rentang' and way == 'stabil'):
        method = around
    elif method == 'rentang':
        method = 'selisih' if way == 'turun' else 'rasio'
    if method == 'dari-baseline':
        if base is None:
            raise Masalah(('missing-baseline', 'argumen', ['baseline']))
        if base == goal:
            raise Masalah(('baseline-equals-target', 'argumen', ['baseline']))
        return (base - value) / (base - goal) * 100
    for key, one in (('target', goal), ('realisasi', value)):
        if one < 0:
            raise Masalah(('negative-ratio', 'argumen', [key]))
    if method == 'rasio-terbalik':
        if value == 0:
            return by_policy(policy.get('realisasiNol'), 'zero-realisasi', 'realisasi')
        return goal / value * 100
    if goal == 0:
        return zero_target(policy, done)
    return (value if method == 'rasio' else 2 * goal - value) / goal * 100


def by_policy(stated, code, key):
    if stated is None:
        raise Masalah((code, 'argumen', [key]))
    return Fraction(stated)


# Aggregation: one figure over cells, each a place (region or unit), a period, or both

def aggregate(definition, masukan):
    """Every cell goes by the key of what stays apart: its place unless places are pooled, its period unless periods are."""
    rows, (place, timed) = masukan['baris'], check_input(masukan)
    way, time = ways(definition, place, timed)
    cells = {(row.get(place), row.get('periode')): i for i, row in enumerate(rows)}
    good, failed = read_cells(definition, rows, cells, time == 'gabung')
    chosen = good
    if (way, time) == ('gabung', 'terakhir'):
        last = {where: when for where, when in sorted(good, key=in_order)}
        chosen, time = {cell: good[cell] for cell in last.items()}, 'gabung'
    groups = {}
    for where, when in chosen:
        key = (None if way == 'gabung' else where, None if time == 'gabung' else when)
        groups.setdefault(key, {})[where, when] = chosen[where, when]
    results, problem = {}, None
    for key, group in groups.items():
        try:
            results[key] = worth(definition['formula'], pool(definition, group))
        except Masalah as found:
            problem = of_rows(found) if 'gabung' in (way, time) else of_row(found, cells[key])
            failed.update({cell: problem for cell in group})
    if problem and way in (None, 'gabung') and time in (None, 'gabung'):
        # All was one group: the rows did contribute, but their sum has no result.
        failed = {cell: why for cell, why in failed.items() if cell not in good}
        raise Masalah(*problem, cakupan=coverage(masukan, place, timed, cells, failed))
    cover = coverage(masukan, place, timed, cells, failed)
    reasons = [issue for cell in sorted(failed, key=in_order) for issue in failed[cell]]
    if not results:
        raise Masalah(('nothing-to-aggregate', 'argumen', ['baris']), *reasons, cakupan=cover)
    weights = weights_of(definition, chosen, failed) if way == 'rata-rata' else {}
    if weights and not any(weights.values()):
        raise Masalah(('no-weight', 'argumen', ['baris']), cakupan=cover)
    total = join_results(results, way, time, weights)
    if masukan.get('lengkap') and (cover['hilang'] or cover['gagal']):
        raise Masalah(('incomplete-coverage', 'argumen', ['baris']), *reasons, cakupan=cover)
    return {**figure(definition, total), 'cakupan': cover}


def ways(definition, place, timed):
    """How places and how periods are joined; None where the rows have none."""
    rule = definition.get('agregasi', {})
    wanted = [key for key, there in (('wilayah', place), ('periode', timed)) if there]
    forbidden = [('aggregation-forbidden', 'definisi', ['agregasi', key]) for key in wanted if key not in rule]
    if forbidden:
        raise Masalah(*forbidden)
    # Alone, the result of another indicator is data; where it is pooled, nothing else says how.
    joins = {'wilayah': 'gabungWilayah', 'periode': 'gabungPeriode'}
    unjoined = [('unjoined-result', 'definisi', ['variabel', id, joins[key]])
                for id, own in definition['variabel'].items() if 'indikator' in own
                for key in wanted if rule[key] == 'gabung' and joins[key] not in own]
    if unjoined:
        raise Masalah(*unjoined)
    return tuple(rule[key] if key in wanted else None for key in ('wilayah', 'periode'))


def in_order(cell):
    """By the text of the place as JavaScript compares it, then by time."""
    return ((cell[0] or '').encode('utf-16-be'), cell[1] or '')


def read_cells(definition, rows, cells, over_time):
    """The values of each sound cell, and why each other one does not count. Where periods are pooled, a stock (terakhir) may be
    unknown, but not in every period of its place."""
    stocks = [id for id, rule in definition['variabel'].items() if over_time and rule.get('gabungPeriode') == 'terakhir']
    good, failed = {}, {}
    for cell, i in cells.items():
        data = rows[i].get('data')
        unknown = [id for id in stocks if isinstance(data, dict) and data.get(id) is None]
        known = {id: rule for id, rule in definition['variabel'].items() if id not in unknown}
        try:
            good[cell] = read_row({'variabel': known}, data)
        except Masalah as problem:
            failed[cell] = of_row(problem, i)
    for where in {where for where, _ in good}:
        own = [cell for cell in good if cell[0] == where]
        never = [id for id in stocks if all(id not in good[cell] for cell in own)]
        for cell in own if never else []:
            del good[cell]
            failed[cell] = [('missing', 'argumen', ['baris', cells[cell], 'data', id]) for id in never]
    return good, failed


def over_periods(definition, id, group):
    """The value of one variable for each place. Where a place has one period, every rule gives what is there."""
    values = {}
    for cell in sorted(group, key=in_order):
        if id in group[cell]:
            values.setdefault(cell[0], []).append(group[cell][id])
    rule = {'terakhir': lambda all: all[-1], 'rata-rata': lambda all: sum(all) / len(all)}
    join = rule.get(definition['variabel'][id].get('gabungPeriode'), sum)
    return {where: join(all) for where, all in values.items()}


def pool(definition, group):
    joined = {id: sum(over_periods(definition, id, group).values()) for id in definition['variabel']}
    parts = parts_above(definition, joined)
    if parts:
        raise Masalah(*parts)
    return joined


def of_row(problem, i):
    """Located in the caller's list: at a value of the row, or at the row where its formula has no result."""
    return [(one['code'], 'argumen', ['baris', i, *(['data', *one['path']] if one['asal'] == 'data' else [])])
            for one in problem.answer['issues']]


def of_rows(problem):
    """What is wrong with a sum stands in no single row, so its place is the list."""
    return [(one['code'], 'argumen', ['baris']) if one['asal'] == 'data' else (one['code'], one['asal'], one['path'])
            for one in problem.answer['issues']]


def weights_of(definition, cells, failed):
    bobot = definition['agregasi'].get('bobot')
    return over_periods(definition, bobot, {cell: cells[cell] for cell in cells if cell not in failed}) if bobot else {}


def join_results(results, way, time, weights):
    """Over the periods of each place, then over places; what was pooled has one key."""
    places = {}
    for where, when in sorted(results, key=in_order):
        places.setdefault(where, []).append(results[where, when])
    totals = {where: combined(all, time) for where, all in places.items()}
    if weights:
        return sum(totals[where] * weights[where] for where in totals) / sum(weights.values())
    return combined(list(totals.values()), way)


def combined(results, way):
    return {'rata-rata': lambda: sum(results) / len(results), 'jumlah': lambda: sum(results), 'terkecil': lambda: min(results),
            'terbesar': lambda: max(results)}.get(way, lambda: results[-1])()


def coverage(masukan, place, timed, cells, failed):
    def told(lot):
        return [{key: code for key, code in ((place, where), ('periode', when)) if code is not None} for where, when in lot]

    wanted = masukan.get('diharapkan', {})
    places = wanted.get(place, {where for where, _ in cells}) if place else [None]
    times = [None]
    if timed:
        times = sorted(wanted['periode'] if 'periode' in wanted else expected_periods(cells, masukan.get('untuk', {})))
    whole = [(where, when) for where in places for when in times] if place or timed else []
    return {'terpakai': told(sorted(cells.keys() - failed.keys(), key=in_order)),
            'hilang': told(sorted(set(whole) - cells.keys(), key=in_order)),
            'gagal': told(sorted(failed, key=in_order))}


def expected_periods(cells, untuk):
    """All periods of the kind of the rows within the whole; else from the first to the last."""
    given = sorted(when for _, when in cells)
    first, last = whole_months(untuk) or (months(given[0])[0], months(given[-1])[1])
    parts = {'tahun': [''], 'semester': ['-S1', '-S2'], 'triwulan': [f'-T{i}' for i in range(1, 5)],
             'bulan': [f'-{i:02}' for i in range(1, 13)]}[period(given[0])['jenis']]
    every = [f'{year:04}{part}' for year in range(int(first[:4]), int(last[:4]) + 1) for part in parts]
    return [one for one in every if first <= months(one)[0] and months(one)[1] <= last]


def whole_months(untuk):
    """The first and the last month of what the figure is for; None when it is for no time."""
    if 'sampai' in untuk:
        return f'{untuk["sampai"][:4]}-01', months(untuk['sampai'])[1]
    return months(untuk['periode']) if 'periode' in untuk else None


# The codes of the rows, of what is expected and of the whole

def check_input(masukan):
    """The key of places (wilayah, unit or None), and whether there are periods: what the rows name, or without rows what is
    expected. Every row names the same; then the codes, key by key; then no cell stands twice."""
    rows, untuk, wrong = masukan['baris'], masukan.get('untuk', {}), []
    for first, second in (('wilayah', 'unit'), ('periode', 'sampai')):
        if first in untuk and second in untuk:
            wrong.append(('conflicting-keys', 'argumen', ['untuk', second]))
    keys = named(rows[0] if rows else masukan.get('diharapkan'))
    if rows and (not keys or keys >= {'wilayah', 'unit'}):
        raise Masalah(*wrong, ('uneven-rows', 'argumen', ['baris', 0]))
    place = next((key for key in ('wilayah', 'unit') if key in keys), None)
    for i, row in enumerate(rows):
        if named(row) != keys:
            wrong.append(('uneven-rows', 'argumen', ['baris', i]))
            continue
        texts = [key for key in (place, 'periode') if key in keys and not isinstance(row[key], str)]
        wrong += [('wrong-type', 'argumen', ['baris', i, key]) for key in texts]
    wrong = wrong or at('uneven-rows', [['diharapkan', key] for key in ('wilayah', 'unit', 'periode')
                                        if rows and key not in keys and key in masukan.get('diharapkan', {})])
    if not wrong:
        wrong = [*check_regions(masukan), *check_units(masukan), *check_times(masukan)]
    wrong = wrong or repeated_cells(rows, place, keys)
    if wrong:
        raise Masalah(*wrong)
    return place, 'periode' in keys


def named(row):
    return {'wilayah', 'unit', 'periode'} & set(row if isinstance(row, dict) else ())


def repeated_cells(rows, place, keys):
    cells = [(row.get(place), row.get('periode')) for row in rows]
    own = list(keys) if len(keys) == 1 else []
    return [('duplicate', 'argumen', ['baris', i, *own]) for i, cell in enumerate(cells) if cell in cells[:i]]


def codes_of(masukan, key, outer):
    """The whole, the codes of the rows (each where it stands first), those expected: each with its path."""
    whole = [(masukan['untuk'][outer], ['untuk', outer])] if outer in masukan.get('untuk', {}) else []
    given = {}
    for i, row in enumerate(masukan['baris']):
        if key in row:
            given.setdefault(row[key], ['baris', i, key])
    expected = [(code, ['diharapkan', key, i]) for i, code in enumerate(masukan.get('diharapkan', {}).get(key, []))]
    return whole, list(given.items()), expected


def at(code, lot):
    return [(code, 'argumen', path) for path in lot]


def check_codes(masukan, key, codes, well_formed, inside):
    """Well-formed first; then repeated, outside, unexpected."""
    whole, given, expected = codes
    wrong = at('bad-format', [path for code, path in [*whole, *given, *expected] if not well_formed(code)])
    if wrong:
        return wrong
    wanted = [code for code, _ in expected]
    wrong += at('duplicate', [path for i, (code, path) in enumerate(expected) if code in wanted[:i]])
    wrong += at('not-inside', [path for code, path in [*given, *expected] if whole and not inside(whole[0][0], code)])
    if key in masukan.get('diharapkan', {}):
        wrong += at('not-expected', [path for code, path in given if code not in wanted])
    return wrong


def check_regions(masukan):
    """One system of codes; then the codes; then regions in each other."""
    codes = codes_of(masukan, 'wilayah', 'wilayah')
    every = [(system(code), path) for lot in codes for code, path in lot if system(code)]
    mixed = at('mixed-codes', [path for one, path in every if one != every[0][0]])
    return mixed or check_codes(masukan, 'wilayah', codes, is_region, lies_in) or [
        ('region-overlap', 'argumen', path) for lot in codes[1:] for code, path in lot
        if any(other != code and lies_in(other, code) for other, _ in lot)]


def is_bps(code):
    return re.fullmatch(r'[0-9]{2}|[0-9]{4}|[0-9]{7}|[0-9]{10}', code)


def is_region(code):
    return re.fullmatch(r'[0-9]{1,6}(\.[0-9]{1,6}){0,7}', code) or is_bps(code)


def system(code):
    """Kemendagri writes dots, BPS digits alone; of a province both give the same code."""
    return 'Kemendagri' if '.' in code else 'BPS' if len(code) > 2 and is_bps(code) else None


def lies_in(outer, inner):
    if system(inner) == 'BPS':
        return inner == outer or (inner.startswith(outer) and bool(is_bps(outer)))
    return inner == outer or inner.startswith(f'{outer}.')


def check_units(masukan):
    return check_codes(masukan, 'unit', codes_of(masukan, 'unit', 'unit'),
                       lambda code: 0 < len(code.encode('utf-16-be')) <= 400, lambda outer, inner: True)


def check_times(masukan):
    """Then one kind of period, and no range of years."""
    untuk = masukan.get('untuk', {})
    codes = codes_of(masukan, 'periode', 'sampai' if 'sampai' in untuk else 'periode')

    def inside(_, inner):
        first, last = whole_months(untuk)
        return first <= months(inner)[0] and months(inner)[1] <= last

    wrong = check_codes(masukan, 'periode', codes, is_period, inside)
    if wrong:
        return wrong
    _, given, expected = codes
    kind = period(given[0][0])['jenis'] if given else None
    kinds = [(period(code)['jenis'], path) for code, path in [*given, *expected]]
    return at('period-kind', [path for one, path in kinds if one == 'rentang' or (kind and one != kind)])


def is_period(code):
    try:
        return period(code)
    except Masalah:
        return None


# Means of achievements: members by id, each an exact capaian or None

def rerata(policy, members):
    known = {id: Fraction(value) for id, value in members.items() if value is not None}
    if not known:
        raise Masalah(('nothing-to-aggregate', 'argumen', []))
    cap, after = policy.get('batasAtas'), policy.get('pembatasan') == 'sesudah'
    if cap and not after:
        known = {id: min(value, Fraction(cap)) for id, value in known.items()}
    weights = {id: Fraction(policy.get('bobot', {}).get(id, '1')) for id in known}
    mean = sum(known[id] * weights[id] for id in known) / sum(weights.values())
    if cap and after:
        mean = min(mean, Fraction(cap))
    printed = print_figure(mean, policy)
    return {'desimal': printed, 'teks': f'{grouped(printed)}%', 'eksak': exact(mean)}


def attempt(ask):
    try:
        return ask()
    except Masalah as problem:
        return problem.answer


def answer(kind, group, case):
    """What this implementation says to one case."""
    ask = {
        'evaluate': lambda: evaluate(group['indikator'], case['data']),
        'dokumen': lambda: document(group['dokumen'], case['data']),
        'capaian': lambda: capaian(group['indikator'], case['masukan']),
        'classify': lambda: classify(group['skala'], case['nilai']),
        'aggregate': lambda: aggregate(group['indikator'], case['masukan']),
        'rerata': lambda: rerata(group['rerata'], case['capaian']),
        'format': lambda: format_number(case['nilai'], **case.get('format', {})),
        'periode': lambda: period(case['periode']),
    }.get(kind)
    return None if ask is None else attempt(ask)
