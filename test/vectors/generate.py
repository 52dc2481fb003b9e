"""Writes the conformance pack, test/vectors/*.json: python3 test/vectors/generate.py

The answers come from examples/conformance/indikator.py, which shares nothing with src. A case that states its own answer
(from a document, a regulation or by hand) is compared with that answer here: the two must agree before anything is written.
Definitions with mistakes are stated by hand, as no other implementation of those checks exists.
"""
import json
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / 'examples' / 'conformance'))
import indikator as independent  # noqa: E402

HAND = 'hand calculation'
SPEC = 'docs/spec.md, by hand'
COMPUTED = 'computed by examples/conformance/indikator.py (Python fractions and decimal)'


def case(nama=None, expect=None, source=None, **given):
    named = {} if nama is None else {'nama': nama}
    return {**named, **({} if source is None else {'source': source}), **given, 'expect': expect}


def group(id, rule, source, cases, **given):
    return {'id': id, 'rule': rule, 'source': source, **given, 'cases': cases}


def write(name, kind, about, groups):
    pack = {'format': 1, 'kind': kind, 'about': about, 'groups': groups}
    for one in groups:
        for i, each in enumerate(one['cases']):
            computed = independent.answer(kind, one, each)
            if computed is None and each['expect'] is None:
                sys.exit(f'{name} {one["id"]}[{i}]: no answer')
            stated = each['expect']
            if stated is not None and computed is not None:
                # What is stated by hand may be a part of the answer: the printed figure without the exact one.
                if not agrees(stated, computed):
                    sys.exit(f'{name} {one["id"]}[{i}]: stated {stated}, computed {computed}')
            if computed is not None:
                each['expect'] = computed
    (HERE / f'{name}.json').write_text(text_of(pack), encoding='utf-8')


def agrees(stated, computed):
    if isinstance(stated, dict):
        return all(key in computed and agrees(value, computed[key]) for key, value in stated.items())
    if isinstance(stated, list):
        return len(stated) == len(computed) and all(map(agrees, stated, computed))
    return stated == computed


def text_of(pack):
    """One line for each case, so that a change of a case is a change of its line."""
    def flat(value):
        return json.dumps(value, ensure_ascii=False)

    lines = ['{', *(f'  {flat(key)}: {flat(pack[key])},' for key in ('format', 'kind', 'about')), '  "groups": [']
    for g, one in enumerate(pack['groups']):
        lines.append('    {')
        lines += [f'      {flat(key)}: {flat(value)},' for key, value in one.items() if key != 'cases']
        lines.append('      "cases": [')
        lines += [f'        {flat(each)}{"," if i + 1 < len(one["cases"]) else ""}' for i, each in enumerate(one['cases'])]
        lines += ['      ]', '    }' + (',' if g + 1 < len(pack['groups']) else '')]
    return '\n'.join([*lines, '  ]', '}', ''])


# Definitions that the cases speak of

def variables(*ids, **rules):
    return {id: {'label': f'Nilai {id}', **rules.get(id, {})} for id in ids}


def indikator(formula, variabel, **more):
    return {'id': 'uji', 'nama': 'Uji', 'satuan': 'persen', 'variabel': variabel, 'formula': formula, **more}


def ratio(a='a', b='b', pengali='100', **more):
    return {'jenis': 'rasio', 'pembilang': a, 'penyebut': b, 'pengali': pengali, **more}


def count(ekspresi):
    return {'jenis': 'hitungan', 'ekspresi': ekspresi}


def node(jenis, *operan):
    return {'jenis': jenis, 'operan': list(operan)}


def constant(nilai):
    return {'jenis': 'konstanta', 'nilai': nilai}


def digits(digit, mode='half-up'):
    return {'digit': digit, 'mode': mode}


MODES = list(independent.MODES)
reported = indikator(count('a'), variables('a'), satuan='poin')


def issue(code, asal, *path):
    return {'code': code, 'asal': asal, 'path': list(path)}


def fails(*issues, **more):
    return {'issues': list(issues), **more}


# Numbers and rounding

def numbers():
    taken = ['0', '23', '-2.50', '007', '0.1', '-0', '-0.00', '94.33', '1' * 1000, '9007199254740993', '0.0000001',
             '488943107488', '8785.00', '880.00000000000011']
    refused = ['', ' 5', '5 ', '+5', '.5', '5.', '1e5', '0x10', '94,33', '1.500.000', 'NaN', 'Infinity', '--5', '1/2',
               '５', '1_000', 'dua', True, False, {}, [], ['5']]
    write('numbers', 'evaluate', 'Which inputs are numbers, and what they are worth.', [
        group('taken', 'N1', COMPUTED, [case(data={'a': text}) for text in taken], indikator=reported),
        group('exact-sum', 'N5', HAND, [
            case('a tenth and two tenths are three tenths', {'desimal': '0.30', 'eksak': '3/10'}, data={'a': '0.1', 'b': '0.2'}),
            case('one and one are two', {'desimal': '2.00', 'eksak': '2'}, data={'a': '1', 'b': '1'}),
        ], indikator=indikator(count(node('tambah', 'a', 'b')), variables('a', 'b'), satuan='ton')),
        group('refused', 'N2', SPEC, [
            case(expect=fails(issue('not-a-number', 'data', 'a')), data={'a': value}) for value in refused
        ] + [case('a thousand and one digits', fails(issue('limit', 'data', 'a')), data={'a': '9' * 1001})], indikator=reported),
        group('not-filled', 'N3', SPEC, [
            case('null is not zero', fails(issue('missing', 'data', 'a')), data={'a': None}),
            case('absent is not zero', fails(issue('missing', 'data', 'a')), data={'lain': '5'}),
            case('zero is zero', {'desimal': '0.00', 'eksak': '0'}, data={'a': '0'}),
            case('no row', fails(issue('not-an-object', 'data')), data=None),
            case('a list is no row', fails(issue('not-an-object', 'data')), data=['5']),
            case('text is no row', fails(issue('not-an-object', 'data')), data='5'),
        ], indikator=reported),
        group('constants', 'N4', HAND, [
            case('nine thirds of one', {'eksak': '1'}, data={'a': '9'}),
            case('the weight 1/9 is no 0,11', {'eksak': '32/9', 'desimal': '3.56'}, data={'a': '32'}),
        ], indikator=indikator(count(node('kali', constant('1/9'), 'a')), variables('a'), satuan='indeks')),
    ])


def counted():
    """Counts print no decimals where the definition names no rounding; what only looks like one prints two."""
    cacah = {id: {'jenis': 'cacah'} for id in 'abc'}
    row = {'a': '1200', 'b': '300', 'c': '7'}
    plus = node('kurang', node('tambah', 'a', 'b'), 'c')
    cases = [
        ('a count', count('a'), 'a', {}, '1.200 orang'),
        ('sum and difference', count(plus), 'abc', {}, '1.493 orang'),
        ('its own rounding', count('a'), 'a', {'pembulatan': digits(1)}, '1.200,0 orang'),
        ('a measure', count('a'), 'a', {'variabel': variables('a')}, '1.200,00 orang'),
        ('a count and a measure', count(node('tambah', 'a', 'b')), 'ab', {'variabel': variables('a', 'b', a=cacah['a'])}, '1.500,00 orang'),
        ('a multiple', count(node('kali', constant('2'), 'a')), 'a', {}, '2.400,00 orang'),
        ('a quotient', count(node('bagi', 'a', 'b')), 'ab', {}, '4,00 orang'),
        ('a constant beside it', count(node('tambah', 'a', constant('1'))), 'a', {}, '1.201,00 orang'),
        ('a ratio', ratio(), 'ab', {}, '400,00 orang'),
        ('a score', {'jenis': 'penilaian', 'variabel': 'a', 'penilai': 'Tim'}, 'a', {}, '1.200,00 orang'),
        ('averaged over regions', count('a'), 'a', {'agregasi': {'wilayah': 'rata-rata'}}, '1.200,00 orang'),
        ('averaged over periods', count('a'), 'a', {'variabel': variables('a', a={**cacah['a'], 'gabungPeriode': 'rata-rata'})}, '1.200,00 orang'),
        ('summed over periods', count('a'), 'a', {'agregasi': {'periode': 'jumlah'}}, '1.200 orang'),
    ]
    return [group(f'count: {nama}', 'N6', HAND, [case(None, {'teks': teks}, data={id: row[id] for id in ids})],
                  indikator={**indikator(formula, variables(*ids, **{id: cacah[id] for id in ids}), satuan='orang'), **more})
            for nama, formula, ids, more, teks in cases]


def rounding():
    halves = ['2.5', '-2.5', '3.5', '-3.5', '0.5', '-0.5', '2.4', '-2.4', '2.6', '-2.6', '2', '-2', '0', '0.05', '-0.05',
              '0.005', '-0.005', '1.005', '1.015', '2.675', '14.375', '-14.375', '99.995', '99.9949999999', '0.0000000001']
    groups = []
    for mode in MODES:
        for digit in (0, 1, 2, 20):
            rule = indikator(count('a'), variables('a'), satuan='poin', pembulatan=digits(digit, mode))
            groups.append(group(f'{mode}-{digit}', 'N6', COMPUTED, [case(data={'a': text}) for text in halves], indikator=rule))
    by_hand = [('23', '160', '14.38'), ('1', '3', '33.33'), ('2', '3', '66.67'), ('1', '8', '12.50'), ('1', '800', '0.13'),
               ('-1', '800', '-0.13'), ('1', '200000', '0.00'), ('-1', '200000', '0.00'), ('199999', '200000', '100.00')]
    groups.append(group('default', 'N6', HAND, [
        case(f'{a} of {b}', {'desimal': printed}, data={'a': a, 'b': b}) for a, b, printed in by_hand
    ], indikator=indikator(ratio(), variables('a', 'b'))))
    groups += counted()
    wheel = random.Random(20)
    for mode in MODES:
        rows = [{'a': str(wheel.randint(-10 ** 6, 10 ** 6)), 'b': str(wheel.randint(1, 2000))} for _ in range(25)]
        rule = indikator(ratio(), variables('a', 'b'), pembulatan=digits(wheel.choice([0, 2, 4]), mode))
        groups.append(group(f'random-{mode}', 'N6', COMPUTED, [case(data=row) for row in rows], indikator=rule))
    # The ratios of small counts that (a / b * 100).toFixed(2) gets wrong are among those that fall on a half exactly.
    ties = [{'a': str(a), 'b': str(b)} for b in (16, 32, 80, 160, 800) for a in range(1, b) if (a * 20000 // b) * b == a * 20000
            and a * 20000 // b % 2 == 1][:120]
    groups.append(group('ties-of-counts', 'N6', COMPUTED, [case(data=row) for row in ties],
                        indikator=indikator(ratio(), variables('a', 'b'))))
    write('rounding', 'evaluate', 'One rounding, at the end, in seven modes.', groups)


def formats():
    given = [('8785.00', {}), ('14.375', {'digit': 2}), ('1234567.5', {'locale': 'en'}), ('0', {}), ('-0', {}), ('-0.4', {'digit': 0}),
             ('488943107488', {}), ('100.00', {}), ('999', {}), ('1000', {}), ('-1000.5', {}), ('0.125', {'digit': 2, 'mode': 'half-even'}),
             ('0.135', {'digit': 2, 'mode': 'half-even'}), ('999.995', {'digit': 2}), ('123456789012345678901234567890.12', {})]
    write('format', 'format', 'Numbers as Indonesian documents write them, or in the English way.', [
        group('written', 'N9', COMPUTED, [case(nilai=nilai, format=how) for nilai, how in given]),
        group('refused', 'N9', SPEC, [
            case(expect=fails(issue('not-a-number', 'argumen')), nilai='94,33'),
            case(expect=fails(issue('limit', 'argumen')), nilai='1' * 1001),
        ]),
    ])


# Formulas

def formulas():
    pmks = {'terlayani': {'label': 'PMKS terlayani', 'jenis': 'cacah', 'bagianDari': 'seluruh'},
            'seluruh': {'label': 'Seluruh PMKS', 'jenis': 'cacah'}}
    tapin = 'formula of the IKU document of Dinas Sosial Kab. Tapin 2020 (text read); numbers invented, hand calculation'
    affine = node('kurang', constant('100'), node('kali', node('bagi', constant('50'), constant('0.9')),
                                                   node('kurang', 'a', constant('0.1'))))
    index = node('tambah', node('kali', constant('0.376'), 'ika'), node('kali', constant('0.405'), 'iku'),
                 node('kali', constant('0.219'), 'ikl'))
    sakip = scale('sakip')
    score = {'jenis': 'penilaian', 'variabel': 'a', 'penilai': 'Inspektorat'}
    write('formulas', 'evaluate', 'Every kind of formula that the documents use.', [
        group('percentage', 'E5', tapin, [
            case('a half that floats miss', {'desimal': '14.38', 'teks': '14,38%', 'eksak': '115/8'}, data={'terlayani': '23', 'seluruh': '160'}),
            case('all', {'teks': '100,00%'}, data={'terlayani': '160', 'seluruh': '160'}),
            case('none', {'teks': '0,00%'}, data={'terlayani': '0', 'seluruh': '160'}),
        ], indikator=indikator(ratio('terlayani', 'seluruh'), pmks)),
        group('per-thousand', 'E5', 'rates per 1.000 as regional documents write them; hand calculation', [
            case('three in four hundred', {'desimal': '7.50', 'teks': '7,50 per 1.000 penduduk'}, data={'a': '3', 'b': '400'}),
        ], indikator=indikator(ratio(pengali='1000'), variables('a', 'b'), satuan='per 1.000 penduduk')),
        group('per-hundred-thousand', 'E5', 'maternal mortality as documents define it; hand calculation', [
            case('seven of 6.412', {'desimal': '109.17'}, data={'a': '7', 'b': '6412'}),
        ], indikator=indikator(ratio(pengali='100000'), variables('a', 'b'), satuan='per 100.000 kelahiran hidup')),
        group('ratio', 'E5', HAND, [case('a mean duration', {'teks': '1,33 jam'}, data={'a': '4', 'b': '3'})],
              indikator=indikator(ratio(pengali='1'), variables('a', 'b'), satuan='jam')),
        *[group(f'money in {satuan}', 'E5', HAND, [
            case('millions', {'teks': 'Rp1.200.300'}, data={'a': '1200300'}), case('a loss', {'teks': '-Rp5.000'}, data={'a': '-5000'}),
        ], indikator=indikator(count('a'), variables('a'), satuan=satuan, pembulatan=digits(0))) for satuan in ('Rp', 'rupiah', 'RUPIAH', 'Rp.')],
        group('money by the million', 'E5', HAND, [case(None, {'teks': '5,00 juta rupiah'}, data={'a': '5'})],
              indikator=indikator(count('a'), variables('a'), satuan='juta rupiah')),
        group('growth', 'E5', 'growth (t - t-1) / t-1 x 100 as documents write it; hand calculation', [
            case('up', {'teks': '12,50%'}, data={'a': '90', 'b': '80'}),
            case('down', {'teks': '-12,50%'}, data={'a': '70', 'b': '80'}),
            case('from nothing', fails(issue('division-by-zero', 'data', 'b')), data={'a': '5', 'b': '0'}),
        ], indikator=indikator(ratio(node('kurang', 'a', 'b'), 'b'), variables('a', 'b'))),
        group('decrease', 'E5', HAND, [case('down is positive', {'teks': '12,50%'}, data={'a': '70', 'b': '80'})],
              indikator=indikator(ratio(node('kurang', 'b', 'a'), 'b'), variables('a', 'b'))),
        group('sum-above', 'E5', '(baik + sedang) / total x 100 as documents write it; hand calculation', [
            case('two of three classes', {'teks': '70,00%'}, data={'a': '40', 'b': '30', 'c': '100'}),
        ], indikator=indikator(ratio(node('tambah', 'a', 'b'), 'c'), variables('a', 'b', 'c'))),
        group('fixed-below', 'E5', 'a denominator of 35 written into the formula, as in a document; hand calculation', [
            case('28 of 35', {'teks': '80,00%'}, data={'a': '28'}),
        ], indikator=indikator(ratio('a', constant('35')), variables('a'))),
        group('weighted-index', 'E5', '(0,376 x IKA) + (0,405 x IKU) + (0,219 x IKL) as a document writes it; hand calculation', [
            case('three indices', {'desimal': '65.22', 'eksak': '6522031/100000'}, data={'ika': '52', 'iku': '86', 'ikl': '49.49'}),
        ], indikator=indikator(count(index), variables('ika', 'iku', 'ikl'), satuan='indeks')),
        group('mean-of-indices', 'E5', '1/3 (X1 + X2 + X3) as a document writes it; hand calculation', [
            case('a mean that does not end', {'desimal': '66.67', 'eksak': '200/3'}, data={'a': '50', 'b': '70', 'c': '80'}),
        ], indikator=indikator(count(node('kali', constant('1/3'), node('tambah', 'a', 'b', 'c'))), variables('a', 'b', 'c'), satuan='indeks')),
        group('affine-index', 'E5', '100 - [50/0,9 x (Ieu - 0,1)] as a document writes it; hand calculation', [
            case('at the lower end', {'desimal': '100.00'}, data={'a': '0.1'}),
            case('at the upper end', {'desimal': '50.00'}, data={'a': '1'}),
            case('between', {'desimal': '77.78', 'eksak': '700/9'}, data={'a': '0.5'}),
        ], indikator=indikator(count(affine), variables('a'), satuan='indeks')),
        group('ikm', 'E5', 'PermenPANRB 14/2017, secondary sources: sum of nine means x 1/9 x 25; hand calculation', [
            case('32,00 is 88,89 with 1/9, not 88,00 with 0,11', {'desimal': '88.89'}, data={'a': '32'}),
        ], indikator=indikator(count(node('kali', 'a', constant('1/9'), constant('25'))), variables('a'), satuan='nilai')),
        group('reported', 'E5', HAND, [case('a Gini index as it was given', {'desimal': '0.305', 'teks': '0,305 indeks'}, data={'a': '0.305'})],
              indikator=indikator(count('a'), variables('a'), satuan='indeks', pembulatan=digits(3))),
        group('score', 'E5', HAND, [case('without a scale', {'teks': '78,00 nilai'}, data={'a': '78'})],
              indikator=indikator(score, variables('a'), satuan='nilai')),
        group('score-with-grade', 'E5', 'PermenPANRB 12/2015, text read; target 78 (BB) of Dinas Sosial Kab. Kutai Kartanegara 2022', [
            case('78 is BB', {'teks': '78,00 (BB)', 'predikat': 'BB'}, data={'a': '78'}),
            case('80 is still BB', {'teks': '80,00 (BB)'}, data={'a': '80'}),
            case('the grade is that of the exact score', {'desimal': '80.00', 'predikat': 'A'}, data={'a': '80.001'}),
            case('above the scale there is no grade', {'teks': '100,50 nilai'}, data={'a': '100.5'}),
        ], indikator=indikator(score, variables('a'), satuan='nilai', skala=sakip)),
        group('computed-with-grade', 'E12', HAND, [
            case('graded as printed: 80,004 prints 80,00, which is BB', {'teks': '80,00% (BB)', 'predikat': 'BB'}, data={'a': '80.004', 'b': '100'}),
            case('80,005 prints 80,01, which is A', {'teks': '80,01% (A)', 'predikat': 'A'}, data={'a': '80.005', 'b': '100'}),
            case('beyond the scale', {'teks': '101,00%'}, data={'a': '101', 'b': '100'}),
        ], indikator=indikator(ratio(), variables('a', 'b'), skala=sakip)),
        group('computed-with-grade-exact', 'E12', HAND, [case('graded exact', {'teks': '80,00% (A)'}, data={'a': '80.004', 'b': '100'})],
              indikator=indikator(ratio(), variables('a', 'b'), skala=sakip, capaian={'dasar': 'eksak'})),
        group('names', 'E12', HAND, [case('the number of a name', {'teks': '4 opini (WTP)'}, data={'a': '4'})],
              indikator=indikator(count('a'), variables('a'), satuan='opini', pembulatan=digits(0), skala=scale('opini'))),
        group('zero-over-zero', 'E4', SPEC, [
            case('0/0 is no number', fails(issue('zero-over-zero', 'data', 'b')), data={'a': '0', 'b': '0'}),
            case('5/0 is another thing', fails(issue('division-by-zero', 'data', 'b')), data={'a': '5', 'b': '0'}),
        ], indikator=indikator(ratio(), variables('a', 'b'))),
        group('zero-over-zero-stated', 'E4', SPEC, [
            case('0/0 as the definition says', {'teks': '100,00%'}, data={'a': '0', 'b': '0'}),
            case('5/0 is still an issue', fails(issue('division-by-zero', 'data', 'b')), data={'a': '5', 'b': '0'}),
        ], indikator=indikator(ratio(nolPerNol={'nilai': '100', 'alasan': 'Tidak ada korban.'}), variables('a', 'b'))),
        group('divisor-in-the-tree', 'E4', SPEC, [
            case('a computed divisor is a place in the definition',
                 fails(issue('division-by-zero', 'definisi', 'formula', 'ekspresi', 'operan', 1)), data={'a': '5', 'b': '5'}),
        ], indikator=indikator(count(node('bagi', 'a', node('kurang', 'a', 'b'))), variables('a', 'b'), satuan='x')),
        group('first-failure', 'E1', SPEC, [
            case('the left operand comes first', fails(issue('zero-over-zero', 'data', 'a')), data={'a': '0', 'b': '0'}),
        ], indikator=indikator(count(node('tambah', node('bagi', 'a', 'a'), node('bagi', constant('1'), 'b'))), variables('a', 'b'), satuan='x')),
        group('limit', 'E3', 'four factors of 1,000 digits have 13,288 bits, five have 16,610; hand calculation', [
            case('five factors are too many', fails(issue('limit', 'definisi', 'formula', 'ekspresi')), data={'a': '9' * 1000}),
        ], indikator=indikator(count(node('kali', 'a', 'a', 'a', 'a', 'a')), variables('a'), satuan='x', pembulatan=digits(0))),
        group('below-limit', 'E3', 'four factors of 1,000 digits have 13,288 bits; hand calculation', [
            case('four are not'.replace('four', 'four factors'), None, data={'a': '9' * 1000}),
        ], indikator=indikator(count(node('kali', 'a', 'a', 'a', 'a')), variables('a'), satuan='x', pembulatan=digits(0))),
        *random_trees(),
    ])


def random_trees():
    wheel = random.Random(6)

    def tree(depth):
        if depth == 0 or wheel.random() < 0.2:
            return wheel.choice(['a', 'b', 'c', 'd', constant(wheel.choice(['2', '0.5', '-3', '1/7', '100']))])
        jenis = wheel.choice(['tambah', 'kurang', 'kali', 'bagi'])
        width = 2 if jenis in ('kurang', 'bagi') else wheel.choice([2, 2, 3])
        return node(jenis, *(tree(depth - 1) for _ in range(width)))

    def whole(depth):
        """Every variable is used, and no constant stands below a line that is zero: none of the constants is."""
        return node('tambah', tree(depth), node('kali', 'a', 'b'), node('kurang', 'c', 'd'))

    groups = []
    for i in range(40):
        formula = count(whole(2 + i % 4))
        rule = indikator(formula, variables('a', 'b', 'c', 'd'), satuan='x', pembulatan=digits(i % 7, MODES[i % 7]))
        rows = [{id: wheel.choice(['0', '1', '-1', '2.5', '-0.04', str(wheel.randint(-999, 999)), '1234.5678']) for id in 'abcd'}
                for _ in range(5)]
        groups.append(group(f'random-{i}', 'N5', COMPUTED, [case(data=row) for row in rows], indikator=rule))
    return groups


def data_issues():
    whole = variables('a', 'b', a={'jenis': 'cacah', 'bagianDari': 'b'}, b={'jenis': 'cacah'})
    bounds = variables('a', a={'minimum': '-5', 'maksimum': '99.5'})
    count_bounds = variables('a', a={'jenis': 'cacah', 'minimum': '2'})
    write('data-issues', 'evaluate', 'What can be wrong with a row, and in which order it is said.', [
        group('counts', 'E1', SPEC, [
            case('a fraction of a person', fails(issue('not-whole', 'data', 'a')), data={'a': '23.5', 'b': '160'}),
            case('23.0 is whole', {'desimal': '14.38'}, data={'a': '23.0', 'b': '160'}),
            case('less than nobody', fails(issue('negative', 'data', 'a')), data={'a': '-1', 'b': '160'}),
            case('a negative fraction is first of all not whole', fails(issue('not-whole', 'data', 'a')), data={'a': '-1.5', 'b': '160'}),
            case('a part larger than its whole', fails(issue('part-exceeds-whole', 'data', 'a')), data={'a': '161', 'b': '160'}),
            case('a part as large as its whole', {'teks': '100,00%'}, data={'a': '160', 'b': '160'}),
            case('every variable has its first problem, in declared order',
                 fails(issue('missing', 'data', 'a'), issue('not-a-number', 'data', 'b')), data={'b': 'x', 'a': None}),
            case('a part is not compared before both are right', fails(issue('negative', 'data', 'b')), data={'a': '1', 'b': '-1'}),
            case('other columns are ignored', {'teks': '50,00%'}, data={'a': '1', 'b': '2', 'c': 'x', '__proto__': None, 'constructor': '9'}),
            case('too many digits', fails(issue('limit', 'data', 'b')), data={'a': '1', 'b': '1' * 1001}),
        ], indikator=indikator(ratio(), whole)),
        group('bounds', 'E1', SPEC, [
            case('the lower bound itself', {'desimal': '-5.00'}, data={'a': '-5'}),
            case('the upper bound itself', {'desimal': '99.50'}, data={'a': '99.5'}),
            case('below', fails(issue('out-of-bounds', 'data', 'a')), data={'a': '-5.001'}),
            case('above', fails(issue('out-of-bounds', 'data', 'a')), data={'a': '99.51'}),
        ], indikator=indikator(count('a'), bounds)),
        group('count-and-bound', 'E1', SPEC, [
            case('not whole comes before out of bounds', fails(issue('not-whole', 'data', 'a')), data={'a': '1.5'}),
            case('negative comes before out of bounds', fails(issue('negative', 'data', 'a')), data={'a': '-1'}),
            case('out of bounds', fails(issue('out-of-bounds', 'data', 'a')), data={'a': '1'}),
        ], indikator=indikator(count('a'), count_bounds)),
        group('own-columns', 'E2', SPEC, [
            case('a variable called constructor is not the one every object has',
                 fails(issue('missing', 'data', 'constructor')), data={}),
            case('its own column counts', {'desimal': '5.00'}, data={'constructor': '5'}),
        ], indikator=indikator(count('constructor'), variables('constructor'))),
    ])


# Scales

def scale(name):
    def one(predikat, low, high, low_open=False, high_open=False):
        def end(nilai, is_open):
            return {'nilai': nilai, 'terbuka': True} if is_open else {'nilai': nilai}
        return {'predikat': predikat, 'bawah': end(low, low_open), 'atas': end(high, high_open)}

    kelas = {
        'sakip': [one('D', '0', '30')] + [one(p, a, b, True) for p, a, b in (
            ('C', '30', '50'), ('CC', '50', '60'), ('B', '60', '70'), ('BB', '70', '80'), ('A', '80', '90'), ('AA', '90', '100'))],
        'kinerja': [one(p, a, b) for p, a, b in (('Sangat Rendah', '0', '50'), ('Rendah', '51', '65'), ('Sedang', '66', '75'),
                                                ('Tinggi', '76', '90'), ('Sangat Tinggi', '91', '100'))],
        'ikm': [one(p, a, b) for p, a, b in (('D', '25.00', '64.99'), ('C', '65.00', '76.60'), ('B', '76.61', '88.30'), ('A', '88.31', '100.00'))],
        'pemdi': [one(p, a, b, False, p != 'Memuaskan') for p, a, b in (('Kurang', '1.00', '1.50'), ('Cukup', '1.50', '2.50'), ('Baik', '2.50', '3.50'),
                                                               ('Sangat Baik', '3.50', '4.00'), ('Memuaskan', '4.00', '5.00'))],
        'opini': [{'predikat': p, 'nilai': n} for p, n in (('TMP', '1'), ('TW', '2'), ('WDP', '3'), ('WTP', '4'))],
        'titik': [one('Sangat Baik', '75', '85', True, True), one('Memuaskan', '85', '100', True)],
    }[name]
    return {'id': name, 'nama': f'Skala {name}', 'kelas': kelas}


def grades(pairs, unknown=None):
    return [case(f'{nilai} is {grade}', {'predikat': grade}, nilai=nilai) for nilai, grade in pairs]


def none(code, *values):
    return [case(f'{nilai}: {code}', fails(issue(code, 'argumen', 'nilai')), nilai=nilai) for nilai in values]


def scales():
    kinerja = scale('kinerja')
    open_ends = {'id': 'spm', 'nama': 'SPM', 'kelas': [{'predikat': 'Belum', 'atas': {'nilai': '60', 'terbuka': True}},
                 {'predikat': 'Muda', 'bawah': {'nilai': '60'}, 'atas': {'nilai': '100', 'terbuka': True}}, {'predikat': 'Paripurna', 'bawah': {'nilai': '100'}}]}
    sakip = [('0', 'D'), ('30', 'D'), ('30.01', 'C'), ('50', 'C'), ('50.0001', 'CC'), ('60', 'CC'), ('70', 'B'), ('70.01', 'BB'), ('78', 'BB'),
             ('80', 'BB'), ('80.01', 'A'), ('81', 'A'), ('90', 'A'), ('90.005', 'AA'), ('100', 'AA')]
    permendagri = 'Permendagri 54/2010 and 86/2017, secondary sources'
    gap = 'a case of 72,39 against 80 = 90,49%, between the classes of Permendagri 86/2017 (secondary sources); hand'
    write('scales', 'classify', 'Which class a value is in: open and closed ends, gaps, beyond the ends.', [
        group('sakip', 'S1', 'PermenPANRB 12/2015, text read: lower end open, upper end closed', grades(sakip) + none('above-scale', '100.01')
              + none('below-scale', '-0.01') + none('not-a-number', 'BB', '94,33') + none('missing', None), skala=scale('sakip')),
        group('pemdi', 'S1', 'PermenPANRB 8/2026, secondary sources: lower end closed, upper end open',
              grades([('1', 'Kurang'), ('1.4999', 'Kurang'), ('1.5', 'Cukup'), ('3.5', 'Sangat Baik'), ('4', 'Memuaskan'), ('5', 'Memuaskan')])
              + none('below-scale', '0.99') + none('above-scale', '5.01'), skala=scale('pemdi')),
        group('kinerja', 'S2', permendagri + '; nothing is said of a gap, so it is refused', grades([('50', 'Sangat Rendah'), ('51', 'Rendah'), ('75', 'Sedang'),
              ('76', 'Tinggi'), ('90', 'Tinggi'), ('91', 'Sangat Tinggi')]) + none('between-classes', '50.5', '75.5', '90.49', '90.0001'),
              skala={**kinerja, 'celah': 'tolak'}),
        group('kinerja-open-below', 'S2', gap, grades([('90.49', 'Sangat Tinggi'), ('90', 'Tinggi'), ('90.0001', 'Sangat Tinggi')]), skala={**kinerja, 'celah': 'bawah-terbuka'}),
        group('kinerja-closed-below', 'S2', gap, grades([('90.49', 'Tinggi'), ('90.9999', 'Tinggi'), ('91', 'Sangat Tinggi')]), skala={**kinerja, 'celah': 'bawah-tertutup'}),
        group('open-ends', 'S4', 'classes of the SPM index (KEP.26A/M.PPN/HK/05/2025) in halves that meet; hand calculation', grades([('-5', 'Belum'), ('59.99', 'Belum'),
              ('60', 'Muda'), ('99.99', 'Muda'), ('100', 'Paripurna'), ('1000000', 'Paripurna')]), skala=open_ends),
        group('names', 'S4', 'opinions of the BPK from worst to best; hand', grades([('4', 'WTP'), ('4.00', 'WTP'), ('1', 'TMP')]) + none('classes-without-ends', '3.5', '5'),
              skala=scale('opini')),
        group('names-alone', 'S4', SPEC, none('classes-without-ends', '1'), skala={'id': 'nama', 'nama': 'Nama', 'kelas': [{'predikat': 'Belum'}, {'predikat': 'Sudah'}]}),
        group('kinerja-rounded', 'S2', gap, grades([('90.49', 'Tinggi'), ('90.5', 'Sangat Tinggi'), ('100.4', 'Sangat Tinggi'), ('50.5', 'Rendah')])
              + none('above-scale', '100.5'), skala={**kinerja, 'celah': 'bulatkan'}),
        group('kinerja-beyond', 'S3', permendagri + '; more than 100 in the highest class, as some offices do', grades([('100.01', 'Sangat Tinggi'), ('250', 'Sangat Tinggi'),
              ('-3', 'Sangat Rendah')]), skala={**kinerja, 'celah': 'tolak', 'diAtas': 'tertinggi', 'diBawah': 'terendah'}),
        group('ikm', 'S2', 'PermenPANRB 14/2017, secondary sources: printed in hundredths', grades([('88.304', 'B'), ('88.305', 'A'), ('64.99', 'D'), ('64.995', 'C'), ('25', 'D')])
              + none('below-scale', '24.994'), skala={**scale('ikm'), 'celah': 'bulatkan'}),
        group('point', 'S2', 'scale of LKjIP Maluku Tengah 2021, text read: exactly 85 is in no class', none('between-classes', '85') + grades([('84.99', 'Sangat Baik'), ('85.01', 'Memuaskan')]),
              skala={**scale('titik'), 'celah': 'tolak'}),
        group('point-open-below', 'S2', HAND, grades([('85', 'Sangat Baik')]), skala={**scale('titik'), 'celah': 'bawah-terbuka'}),
        group('point-closed-below', 'S2', HAND, grades([('85', 'Memuaskan')]), skala={**scale('titik'), 'celah': 'bawah-tertutup'}),
    ])


def periods():
    good = ['2022', '2022-S1', '2022-S2', '2022-T1', '2022-T4', '2022-01', '2022-12', '2021-2026', '2022-2022']
    bad = ['', '22', '2022-S3', '2022-T0', '2022-T5', '2022-00', '2022-13', '2022-1', '2022-s1', 'TW I', '2022-2026-1', ' 2022', '２０２２']
    write('periods', 'periode', 'Periods: kind, first month and last month.', [
        group('good', 'C6', COMPUTED, [case(periode=text) for text in good]),
        group('bad', 'C6', SPEC, [case(expect=fails(issue('bad-format', 'teks')), periode=text) for text in bad]),
        group('upside-down', 'C6', SPEC, [case('years from late to early', fails(issue('reversed', 'teks')), periode='2026-2021')]),
    ])


# Achievement

def achieved(polaritas='naik', **more):
    way = {} if polaritas is None else {'polaritas': polaritas}
    return indikator(count('nilai'), {'nilai': {'label': 'Nilai'}}, **way, **more)


def input_of(realisasi, target, expect=None, nama=None, **more):
    return case(nama, expect, masukan={'realisasi': realisasi, **({} if target is None else {'target': target}), **more})


def span(low, high):
    return {'jenis': 'rentang', 'periode': '2022', 'bawah': low, 'atas': high}


def grade(predikat):
    return {'jenis': 'predikat', 'periode': '2022', 'predikat': predikat}


def bound(sign, nilai):
    return {'jenis': 'batas', 'periode': '2022', 'arah': sign, 'nilai': nilai}


def achievement():
    panrb = 'PermenPANRB 8/2021, text read'
    grid = ['0', '1', '5', '8', '9.5', '10', '10.5', '12', '20', '25', '100', '0.001', '33.3333']
    zero = fails(issue('zero-target', 'argumen', 'target'))
    no_way = issue('missing-polaritas', 'definisi', 'polaritas')
    quarters = [{'jenis': 'angka', 'periode': f'2022-T{i + 1}', 'nilai': nilai, 'kumulatif': True} for i, nilai in enumerate(['19.2', '55.64', '71.7', '100'])]
    groups = [
        group('ratio', 'C1', 'R / T x 100: Permendagri 54/2010, text read; hand calculation', [
            input_of('92', '90', {'teks': '102,22%', 'eksak': '920/9', 'tercapai': True, 'metode': 'rasio'}, 'more than the target'),
            input_of('75.66', '78', {'teks': '97,00%', 'tercapai': False}, 'less than the target'),
            input_of('0', '78', {'teks': '0,00%'}, 'nothing'),
            input_of('-1', '78', fails(issue('negative-ratio', 'argumen', 'realisasi'), tercapai=False), 'a negative realisation'),
            input_of('5', '-1', fails(issue('negative-ratio', 'argumen', 'target'), tercapai=True), 'a negative target'),
            input_of('5', '0', {**zero, 'tercapai': True}, 'a target of zero'),
            input_of(None, '90', fails(issue('missing', 'argumen', 'realisasi')), 'no realisation'),
            input_of('x', '90', fails(issue('not-a-number', 'argumen', 'realisasi')), 'no number'),
            input_of('5', 'x', fails(issue('not-a-number', 'argumen', 'target')), 'no target either'),
            input_of('5', None, fails(issue('no-target', 'argumen', 'target')), 'no target anywhere'),
        ], indikator=achieved()),
        group('less-is-better', 'C1', '(2T - R) / T x 100: LKjIP practice and "kondisi khusus" of ' + panrb + '; hand calculation', [
            input_of('12', '10', {'teks': '80,00%', 'tercapai': False}, 'two too many'),
            input_of('25', '10', {'teks': '-50,00%'}, 'far too many'),
            input_of('0', '10', {'teks': '200,00%', 'tercapai': True}, 'none'),
            input_of('9', span('7', '8'), {'teks': '87,50%'}, 'above a range of 7 to 8 months: example of PermenPANRB 8/2021'),
            input_of('6.5', span('7', '8'), {'teks': '107,14%'}, 'below it: example of PermenPANRB 8/2021'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'selisih'})),
        group('inverse-ratio', 'C1', 'T / R x 100: other practice, seen in public code; hand calculation', [
            input_of('12', '10', {'teks': '83,33%'}, 'two too many, the other way'),
            input_of('25', '10', {'teks': '40,00%'}, 'far too many, the other way'),
            input_of('0', '10', fails(issue('zero-realisasi', 'argumen', 'realisasi'), tercapai=True), 'none cannot divide'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'rasio-terbalik'})),
        group('from-baseline', 'C1', '(B - R) / (B - T) x 100: secondary sources; hand calculation', [
            input_of('15', '10', {'teks': '50,00%', 'tercapai': False}, 'half of the way', baseline='20'),
            input_of('5', '10', {'teks': '150,00%', 'tercapai': True}, 'further than asked', baseline='20'),
            input_of('25', '10', {'teks': '-50,00%'}, 'the wrong way', baseline='20'),
            input_of('15', '10', fails(issue('missing-baseline', 'argumen', 'baseline'), tercapai=False), 'from where?'),
            input_of('15', '10', fails(issue('baseline-equals-target', 'argumen', 'baseline'), tercapai=False), 'no way to go', baseline='10'),
            input_of('15', '10', fails(issue('not-a-number', 'argumen', 'baseline')), 'no number to start from', baseline='x'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'dari-baseline'})),
        group('on-target', 'C1', 'stabil: secondary sources; hand calculation', [
            input_of('9', '10', {'teks': '90,00%', 'tercapai': False}, 'below'),
            input_of('10', '10', {'teks': '100,00%', 'tercapai': True}, 'on target'),
            input_of('11', '10', {'teks': '90,00%', 'tercapai': False}, 'above'),
        ], indikator=achieved(polaritas='stabil', capaian={'metode': 'stabil'})),
        group('range', 'C7', panrb + ' and its worked examples', [
            input_of('70', span('80', '90'), {'teks': '87,50%', 'tercapai': False}, 'below 80 to 90'),
            input_of('92', span('80', '90'), {'teks': '102,22%', 'tercapai': True}, 'above: the formula of the text gives 102,22 (its print says 113)'),
            input_of('80', span('80', '90'), {'teks': '100,00%'}, 'the lower end'),
            input_of('90', span('80', '90'), {'teks': '100,00%'}, 'the upper end'),
            input_of('85.5', span('80', '90'), {'teks': '100,00%', 'metode': 'rentang'}, 'inside'),
        ], indikator=achieved()),
        group('range-inside-stated', 'C7', HAND, [
            input_of('85', span('80', '90'), {'teks': '110,00%', 'tercapai': True}, 'inside, as the definition says'),
            input_of('90', span('80', '90'), {'teks': '110,00%'}, 'the upper end'),
            input_of('70', span('80', '90'), {'teks': '87,50%', 'tercapai': False}, 'outside nothing changes'),
        ], indikator=achieved(capaian={'dalamRentang': '110'})),
        group('range-on-target', 'C7', HAND, [
            input_of('70', span('80', '90'), {'teks': '87,50%', 'tercapai': False}, 'below, neither way better'),
            input_of('99', span('80', '90'), {'teks': '90,00%', 'tercapai': False}, 'above, neither way better'),
            input_of('99', '90', fails(issue('method-needs-range', 'definisi', 'capaian', 'metode'), tercapai=False), 'a number is no range'),
        ], indikator=achieved(polaritas='stabil', capaian={'metode': 'rentang'})),
        group('bound', 'C3', HAND, [
            input_of('90', bound('>=', '90'), {'teks': '100,00%', 'tercapai': True}, 'at least 90'),
            input_of('90', bound('>', '90'), {'teks': '100,00%', 'tercapai': False}, 'more than 90: 100% is not met'),
            input_of('4', bound('<=', '5'), fails(issue('missing-method', 'definisi', 'capaian', 'metode'), tercapai=True), 'less is better, and no method said'),
            input_of('5', bound('<', '5'), fails(issue('missing-method', 'definisi', 'capaian', 'metode'), tercapai=False), 'not below'),
        ], indikator=achieved(None)),
        group('no-polarity', 'C10', SPEC, [
            input_of('92', '90', fails(no_way), 'more: nobody says whether that is better'),
            input_of('80', '90', fails(no_way), 'less: nobody says whether that is better'),
            input_of('90', '90', fails(no_way, tercapai=True), 'on target is met whichever way is better'),
            input_of('85', span('80', '90'), fails(no_way, tercapai=True), 'inside a range as well'),
            input_of('95', span('80', '90'), fails(no_way), 'outside it'),
        ], indikator=achieved(None)),
        group('no-polarity-but-ratio', 'C10', HAND, [
            input_of('92', '90', {'teks': '102,22%', 'tercapai': True}, 'R / T grows with R'),
            input_of('80', '90', {'teks': '88,89%', 'tercapai': False}, 'less'),
        ], indikator=achieved(None, capaian={'metode': 'rasio'})),
        group('no-polarity-but-range', 'C10', HAND, [
            input_of('85', span('80', '90'), {'teks': '100,00%', 'tercapai': True}, 'inside'),
            input_of('92', span('80', '90'), {'teks': '102,22%'}, 'outside: a figure, but met or not cannot be said'),
        ], indikator=achieved(None, capaian={'metode': 'rentang'})),
        group('met-not-rounded', 'C3', HAND, [
            input_of('99.999', '100', {'desimal': '100.00', 'tercapai': False}, 'prints 100,00 and is not met'),
            input_of('100', '100', {'desimal': '100.00', 'tercapai': True}, 'prints 100,00 and is met'),
        ], indikator=achieved()),
        group('cap', 'C2', 'caps of 120 are in use, no national rule; hand calculation', [
            input_of('150', '100', {'teks': '120,00%', 'eksak': '120'}, 'capped'), input_of('120', '100', {'teks': '120,00%'}, 'at the cap'),
            input_of('119.999', '100', {'teks': '120,00%', 'eksak': '119999/1000'}, 'below the cap, rounded once'),
        ], indikator=achieved(capaian={'batasAtas': '120'})),
        group('floor', 'C2', 'floors of 0 are in use; hand calculation', [
            input_of('25', '10', {'teks': '0,00%'}, 'floored'), input_of('12', '10', {'teks': '80,00%'}, 'above the floor'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'selisih', 'batasBawah': '0'})),
        group('rounding', 'C2', HAND, [input_of('2', '3', {'desimal': '67', 'eksak': '200/3'}, 'no digits')], indikator=achieved(capaian={'pembulatan': digits(0)})),
        group('zero-target-stated', 'C8', 'applications answer 0, 100 or nothing: unregulated; hand calculation', [
            input_of('0', '0', {'teks': '100,00%', 'tercapai': True}, 'nothing asked, nothing found'),
            input_of('3', '0', {'teks': '0,00%', 'tercapai': False}, 'nothing asked, three found'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'selisih', 'targetNol': '100', 'targetNolLuput': '0'})),
        group('zero-realisation-stated', 'C8', HAND, [input_of('0', '10', {'teks': '200,00%'}, 'none, as the definition says')],
              indikator=achieved(polaritas='turun', capaian={'metode': 'rasio-terbalik', 'realisasiNol': '200'})),
        group('needs-a-method', 'C1', SPEC, [input_of('5', '10', fails(issue('missing-method', 'definisi', 'capaian', 'metode'), tercapai=True), 'less is better: which formula?')],
              indikator=achieved(polaritas='turun')),
        group('grade', 'C4', SPEC, [
            input_of('78', {'jenis': 'predikat', 'periode': '2022', 'predikat': 'BB'}, fails(issue('grade-only-target', 'argumen', 'target'), tercapai=True), 'a grade is no number, but it is reached'),
            input_of('70', {'jenis': 'predikat', 'periode': '2022', 'predikat': 'BB'}, fails(issue('grade-only-target', 'argumen', 'target'), tercapai=False), 'a grade that is not reached'),
        ], indikator=indikator({'jenis': 'penilaian', 'variabel': 'nilai', 'penilai': 'Inspektorat'}, {'nilai': {'label': 'Nilai'}}, satuan='nilai', skala=scale('sakip'))),
        group('opinion', 'C4', 'an opinion and its number are the definition\'s; hand calculation', [
            input_of({'predikat': 'WTP'}, grade('WTP'), {'teks': '100,00%', 'tercapai': True}, 'reached'),
            input_of({'predikat': 'WDP'}, grade('WTP'), {'teks': '75,00%', 'tercapai': False}, '3 of 4'),
            input_of('3', grade('WTP'), {'teks': '75,00%', 'tercapai': False}, 'the number of the class'),
            input_of({'predikat': 'WTP'}, '3', {'teks': '133,33%', 'tercapai': True}, 'a number as target'),
            input_of({'predikat': 'WTP'}, bound('>=', '3'), fails(issue('grade-only-realisasi', 'argumen', 'realisasi')), 'a bound may go through a class'),
            input_of('3.5', grade('WTP'), fails(issue('grade-only-target', 'argumen', 'target')), 'a number of no class'),
            input_of({'predikat': 'WTB'}, grade('WTP'), fails(issue('unknown-grade', 'argumen', 'realisasi', 'predikat')), 'no such grade'),
        ], indikator=achieved(skala=scale('opini'))),
        group('opinion-from-baseline', 'C4', HAND, [
            input_of({'predikat': 'WDP'}, grade('WTP'), {'teks': '50,00%', 'tercapai': False}, 'from TW, 2, half of the way to 4', baseline={'predikat': 'TW'}),
            input_of('3', '4', {'teks': '50,00%', 'tercapai': False}, 'a baseline that is a grade', baseline={'predikat': 'TW'}),
        ], indikator=achieved(None, capaian={'metode': 'dari-baseline'}, skala=scale('opini'))),
        group('opinion-way', 'C4', HAND, [
            input_of({'predikat': 'WTP'}, grade('WDP'), {'teks': '66,67%', 'tercapai': False}, 'a later class is worse where less is better'),
        ], indikator=achieved('turun', capaian={'metode': 'selisih'}, skala=scale('opini'))),
        group('grade-of-numbers', 'C4', HAND, [
            input_of({'predikat': 'A'}, grade('BB'), fails(issue('grade-only-target', 'argumen', 'target'), tercapai=True), 'a higher class'),
            input_of({'predikat': 'B'}, '78', fails(issue('grade-only-realisasi', 'argumen', 'realisasi'), tercapai=False), '78 is BB'),
            input_of({'predikat': 'BB'}, '78', fails(issue('grade-only-realisasi', 'argumen', 'realisasi'), tercapai=True), 'the same class'),
        ], indikator=achieved(skala=scale('sakip'))),
        group('grade-without-scale', 'C4', SPEC, [
            input_of({'predikat': 'A'}, '78', fails(issue('missing-scale', 'argumen', 'realisasi')), 'nothing says where A stands'),
        ], indikator=achieved()),
        group('own-method', 'C12', HAND, [
            input_of('60', '80', {'teks': '75,00%', 'tercapai': False, 'metode': 'rumus'}, 'the ratio, written out'),
            input_of('90', span('70', '80'), {'teks': '112,50%', 'tercapai': True}, 'beyond a range, whose end is the target'),
            input_of('75', span('70', '80'), {'teks': '100,00%'}, 'inside it'),
            input_of('5', '0', {'teks': '200,00%', 'tercapai': True}, 'what the policy says of a zero target'),
            input_of('-5', '10', {'teks': '-50,00%'}, 'below zero it is what it is'),
        ], indikator=achieved(capaian={'metode': {'rumus': node('kali', node('bagi', 'realisasi', 'target'), constant('100'))}, 'targetNol': '200'})),
        group('own-method-from-baseline', 'C12', HAND, [
            input_of('60', '80', {'teks': '50,00%'}, 'half of the way; met or not is not said', baseline='40'),
            input_of('80', '80', {'teks': '100,00%', 'tercapai': True}, 'on target', baseline='40'),
            input_of('60', '80', fails(issue('missing-baseline', 'argumen', 'baseline')), 'from where?'),
            input_of('60', '80', fails(issue('division-by-zero', 'definisi', 'capaian', 'metode', 'rumus', 'operan', 0)), 'no way to go', baseline='80'),
            input_of('80', '80', fails(issue('zero-over-zero', 'definisi', 'capaian', 'metode', 'rumus', 'operan', 0), tercapai=True), 'nowhere to go', baseline='80'),
            input_of('0', '80', fails(issue('zero-realisasi', 'argumen', 'realisasi')), 'a zero where nothing can be divided', baseline='80'),
        ], indikator=achieved(None, capaian={'metode': {'rumus': node('kali', node('bagi', node('kurang', 'realisasi', 'kondisiAwal'),
                              node('kurang', 'target', 'kondisiAwal')), constant('100'))}})),
        group('own-targets', 'C5', SPEC, [
            input_of('45', None, {'teks': '90,00%'}, 'the target of the period', periode='2021'),
            input_of('45', None, {'teks': '75,00%'}, 'the revised target of the period', periode='2022'),
            input_of('45', None, fails(issue('other-period', 'argumen', 'periode')), 'a period without a target', periode='2023'),
            input_of('45', None, fails(issue('other-period', 'argumen', 'periode')), 'which period?'),
            input_of('45', {'jenis': 'angka', 'periode': '2021', 'nilai': '5'}, fails(issue('other-period', 'argumen', 'periode')), 'a target of another period', periode='2022'),
        ], indikator=achieved(target=[{'jenis': 'angka', 'periode': '2021', 'nilai': '50'}, {'jenis': 'angka', 'periode': '2022', 'nilai': '55'}],
                              targetPerubahan=[{'jenis': 'angka', 'periode': '2022', 'nilai': '60'}])),
        group('which-baseline', 'C14', 'baselines of 80 in 2020 and 60 in 2024, (B - R) / (B - T) x 100; hand calculation', [
            input_of('45', '40', {'teks': '87,50%'}, 'the one of 2020', periode='2021'),
            input_of('45', '40', {'teks': '75,00%'}, 'the one of 2024', periode='2026'),
            input_of('45', '40', {'teks': '75,00%'}, 'later in its year', periode='2024-T3'),
            input_of('45', '40', {'teks': '87,50%'}, 'at the start of its year', periode='2024-T1'),
            input_of('45', '40', {'teks': '75,00%'}, 'of no known period'),
            input_of('45', '40', fails(issue('missing-baseline', 'argumen', 'baseline'), tercapai=False), 'before all', periode='2020'),
        ], indikator=achieved(polaritas='turun', capaian={'metode': 'dari-baseline'},
                              kondisiAwal=[{'periode': '2024', 'nilai': '60'}, {'periode': '2020', 'nilai': '80'}])),
        group('since-january', 'C13', 'separate targets 10; 20,5; 30; 40 summed; hand calculation', [
            input_of('58', None, {'teks': '95,87%', 'eksak': '11600/121', 'tercapai': False}, '58 of 60,5 in three quarters', sampai='2026-T3'),
            input_of('10', None, {'teks': '100,00%', 'tercapai': True}, 'the first quarter', sampai='2026-T1'),
            input_of('5', None, fails(issue('unsummed-targets', 'argumen', 'sampai')), 'another year', sampai='2027-T1'),
            input_of('5', None, fails(issue('unsummed-targets', 'argumen', 'sampai')), 'months of quarterly targets', sampai='2026-07'),
            input_of('5', None, fails(issue('bad-format', 'argumen', 'sampai')), 'no period', sampai='2026-T5'),
            input_of('5', None, fails(issue('conflicting-keys', 'argumen', 'periode')), 'two periods', sampai='2026-T1', periode='2026-T1'),
        ], indikator=indikator(count('a'), variables('a'), satuan='paket', polaritas='naik', agregasi={'periode': 'jumlah'},
                               target=[{'jenis': 'angka', 'periode': f'2026-T{i + 1}', 'nilai': nilai} for i, nilai in enumerate(['10', '20.5', '30', '40'])])),
        group('cumulative', 'C6', 'cumulative quarters 19,2; 55,64; 71,7; 100 of a real plan; hand calculation', [
            input_of('55.64', None, {'teks': '100,00%'}, 'since the start of the year', periode='2022-T2', kumulatif=True),
            input_of('36.44', None, fails(issue('cumulative-mismatch', 'argumen', 'kumulatif')), 'the second quarter alone', periode='2022-T2'),
            input_of('19.2', None, {'teks': '100,00%'}, 'the first quarter is both', periode='2022-T1'),
        ], indikator=achieved(target=quarters)),
        group('separate', 'C6', HAND, [
            input_of('5', None, {'teks': '50,00%'}, 'that quarter alone', periode='2022-T3'),
            input_of('5', None, fails(issue('cumulative-mismatch', 'argumen', 'kumulatif')), 'since the start of the year', periode='2022-T3', kumulatif=True),
        ], indikator=achieved(target=[{'jenis': 'angka', 'periode': '2022-T3', 'nilai': '10'}])),
        group('graded', 'C9', 'skala nilai peringkat kinerja: Permendagri 86/2017, secondary sources; hand calculation', [
            input_of('72.392', '80', {'teks': '90,49%', 'predikat': 'Tinggi'}, 'between 90 and 91, closed below'),
            input_of('72.7996', '80', {'teks': '91,00%', 'predikat': 'Sangat Tinggi'}, 'graded as printed'),
        ], indikator=achieved(capaian={'skala': {**scale('kinerja'), 'celah': 'bawah-tertutup'}})),
        group('graded-exact', 'C9', HAND, [input_of('72.7996', '80', {'teks': '91,00%', 'predikat': 'Tinggi'}, 'graded exact')],
              indikator=achieved(capaian={'dasar': 'eksak', 'skala': {**scale('kinerja'), 'celah': 'bawah-tertutup'}})),
    ]
    for way, method in (('naik', 'rasio'), ('turun', 'selisih'), ('turun', 'rasio-terbalik'), ('stabil', 'stabil'), ('turun', 'dari-baseline'), ('naik', 'dari-baseline')):
        policy = achieved(polaritas=way, capaian={'metode': method, 'pembulatan': digits(4, 'half-even')})
        more = {'baseline': '7'} if method == 'dari-baseline' else {}
        groups.append(group(f'grid-{way}-{method}', 'C1', COMPUTED, [input_of(value, target, **more) for value in grid for target in ('0', '10', '33', '0.7')], indikator=policy))
    for way in ('naik', 'turun', 'stabil'):
        policy = achieved(polaritas=way, capaian={'metode': 'rentang'})
        groups.append(group(f'grid-{way}-rentang', 'C7', COMPUTED, [input_of(value, span('7', '12')) for value in grid], indikator=policy))
    write('capaian', 'capaian', 'Realisation against target: methods, order of steps, outcomes that are no number.', groups)


# Aggregation

def joins(time='jumlah', **more):
    return {'gabungWilayah': 'jumlah', 'gabungPeriode': time, **more}


def pool_of(flow=None, stock=None, **more):
    """A ratio of a and b, both summed over regions and over periods unless a rule is given."""
    return indikator(ratio(), variables('a', 'b', a=flow or joins(), b=stock or joins()), **more)


def cells(*rows, by=('wilayah', 'periode'), **more):
    return {'baris': [{**dict(zip(by, codes)), 'data': data} for *codes, data in rows], **more}


def regions(*rows, **more):
    return cells(*rows, by=('wilayah',), **more)


def times(*rows, **more):
    return cells(*rows, by=('periode',), **more)


def units(*rows, **more):
    return cells(*rows, by=('unit',), **more)


def cover(by, terpakai, hilang='', gagal=''):
    """Coverage in short: cells apart by spaces, the region or unit and the period by a slash."""
    def told(text):
        return [dict(zip(by, one.split('/'))) for one in text.split()]

    return {'cakupan': {'terpakai': told(terpakai), 'hilang': told(hilang), 'gagal': told(gagal)}}


def ab(a, b):
    return {'a': a, 'b': b}


def in_argument(code, *path):
    return issue(code, 'argumen', *path)


def refused(code, *path, **more):
    return fails(in_argument(code, *path), **more)


AREA, TIME, UNIT, GRID = ('wilayah',), ('periode',), ('unit',), ('wilayah', 'periode')


def aggregation():
    write('aggregation', 'aggregate', 'One figure over regions or units, over periods, or over both at once, in the way that the definition declares.', [
        *over_one(), *over_both(), *other_ways(), *places_and_times()])


def over_one():
    two = (('63.05.01', ab('9', '10')), ('63.05.02', ab('100', '1000')))
    quarters = [(f'2022-T{i}', ab(f'{i}0', '100')) for i in (1, 2, 3, 4)]
    growing = [('2026-T1', ab('3', '0')), ('2026-T2', ab('5', '20')), ('2026-T3', ab('4', '10')), ('2026-T4', ab('6', '10'))]
    amount = indikator(count('a'), variables('a', a={'jenis': 'cacah'}), satuan='orang', pembulatan=digits(0), agregasi={'periode': 'jumlah'})
    last = indikator(count('a'), variables('a'), satuan='indeks', agregasi={'periode': 'terakhir', 'wilayah': 'rata-rata'})
    pooled = pool_of(agregasi={'wilayah': 'gabung'})
    share = {'label': 'Bagian', 'bagianDari': 'b', 'gabungPeriode': 'jumlah'}
    stock = pool_of(joins(label='Terlayani'), joins('terakhir', label='Seluruh'), agregasi={'periode': 'gabung'})
    return [
        group('pooled', 'A2', HAND, [
            case('109 of 1010', {'teks': '10,79%', 'eksak': '1090/101'}, masukan=regions(*two)),
            case('one of two is missing', {'teks': '90,00%', **cover(AREA, '63.05.01', '63.05.02')},
                 masukan=regions(two[0], diharapkan={'wilayah': ['63.05.01', '63.05.02']})),
            case('a region with an issue leaves numerator and denominator', {'teks': '90,00%', **cover(AREA, '63.05.01', '', '63.05.03')},
                 masukan=regions(two[0], ('63.05.03', ab(None, '5')))),
        ], indikator=pooled),
        group('rows-that-count', 'A3', HAND, [
            case('0/0 in one region is no failure: it adds 0 to both', {'teks': '90,00%', **cover(AREA, '63.05.01 63.05.03')},
                 masukan=regions(two[0], ('63.05.03', ab('0', '0')))),
            case('a denominator of 0 in one region', {'teks': '100,00%', **cover(AREA, '63.05.01 63.05.03')},
                 masukan=regions(two[0], ('63.05.03', ab('1', '0')))),
            case('0/0 everywhere: no row failed, but the sum has no result', refused('zero-over-zero', 'baris', **cover(AREA, '63.05.01 63.05.03')),
                 masukan=regions(('63.05.01', ab('0', '0')), ('63.05.03', ab('0', '0')))),
            case('no row has what it must contribute', fails(in_argument('nothing-to-aggregate', 'baris'), in_argument('missing', 'baris', 1, 'data', 'b'),
                                                            in_argument('not-a-number', 'baris', 0, 'data', 'a'), **cover(AREA, '', '', '63.05.01 63.05.03')),
                 masukan=regions(('63.05.03', ab('1,5', '10')), ('63.05.01', ab('9', None)))),
            case('data that is no object', {'teks': '90,00%', **cover(AREA, '63.05.01', '', '63.05.03')}, masukan=regions(two[0], ('63.05.03', []))),
        ], indikator=pooled),
        group('mean-of-regions', 'A2', HAND, [
            case('90 and 10', {'teks': '50,00%'}, masukan=regions(*two)),
            case('a region of 0/0 has no result to average', {'teks': '50,00%', **cover(AREA, '63.05.01 63.05.02', '', '63.05.03')},
                 masukan=regions(*two, ('63.05.03', ab('0', '0')))),
        ], indikator=pool_of(agregasi={'wilayah': 'rata-rata'})),
        group('flow-and-stock', 'A2', 'a flow is summed, a stock taken last: 10, 20, 30, 40 of the same 100 people; hand calculation', [
            case('100%, not 25%', {'teks': '100,00%'}, masukan=times(*quarters)),
            case('in whatever order the rows come', {'teks': '100,00%'}, masukan=times(*reversed(quarters))),
            case('quarters that a year should have', cover(TIME, '2022-T1 2022-T2', '2022-T3 2022-T4'), masukan=times(*quarters[:2], untuk={'periode': '2022'})),
        ], indikator=stock),
        group('unknown-stock', 'A3', HAND, [
            case('a flow of 100 in all and a stock of 200 known only in the last quarter', {'teks': '50,00%', **cover(TIME, '2022-T1 2022-T2 2022-T3 2022-T4')},
                 masukan=times(*[(code, ab(data['a'], '200' if code.endswith('4') else None)) for code, data in quarters])),
            case('a stock known last in the first quarter', {'teks': '75,00%', **cover(TIME, '2022-T1 2022-T2')},
                 masukan=times(('2022-T2', ab('20', None)), ('2022-T1', ab('10', '40')))),
            case('a stock known nowhere', fails(in_argument('nothing-to-aggregate', 'baris'), in_argument('missing', 'baris', 0, 'data', 'b'),
                                                in_argument('missing', 'baris', 1, 'data', 'b'), **cover(TIME, '', '', '2022-T1 2022-T2')),
                 masukan=times(('2022-T1', ab('10', None)), ('2022-T2', ab('20', None)))),
            case('a stock that is no number is not unknown', {'teks': '50,00%', **cover(TIME, '2022-T1', '', '2022-T2')},
                 masukan=times(('2022-T1', ab('10', '20')), ('2022-T2', ab('20', 'banyak')))),
        ], indikator=stock),
        group('pooled-quarters', 'A2', HAND, [
            case('18 of 40: a quarter of 3/0 counts', {'teks': '45,00%', **cover(TIME, '2026-T1 2026-T2 2026-T3 2026-T4')}, masukan=times(*growing)),
            case('a gap between the first and the last', {'teks': '45,00%', **cover(TIME, '2026-T1 2026-T2 2026-T4', '2026-T3')},
                 masukan=times(growing[3], growing[0], ('2026-T2', ab('9', '30')))),
        ], indikator=pool_of(agregasi={'periode': 'gabung'})),
        group('part-and-whole', 'A3', HAND, [
            case('a part larger than its whole leaves the row out', {'teks': '20,00%', **cover(TIME, '2026-T2', '', '2026-T1')},
                 masukan=times(('2026-T1', ab('6', '5')), ('2026-T2', ab('1', '5')))),
            case('summed, a part that exceeds the last of its whole', refused('part-exceeds-whole', 'baris', **cover(TIME, '2026-T1 2026-T2')),
                 masukan=times(('2026-T1', ab('4', '5')), ('2026-T2', ab('4', '5')))),
            case('a part beside an unknown whole', {'teks': '80,00%', **cover(TIME, '2026-T1 2026-T2')},
                 masukan=times(('2026-T1', ab('1', None)), ('2026-T2', ab('3', '5')))),
        ], indikator=pool_of(share, {'gabungPeriode': 'terakhir'}, agregasi={'periode': 'gabung'})),
        group('mean-of-a-variable', 'A2', 'a variable that joins by its mean: 30 served by 2 and 4 workers are 10 each; hand calculation', [
            case('10 each', {'teks': '10,00 orang'}, masukan=times(('2026-S1', ab('10', '2')), ('2026-S2', ab('20', '4')))),
        ], indikator=indikator(ratio(pengali='1'), variables('a', 'b', a=joins(), b=joins('rata-rata')), satuan='orang', agregasi={'periode': 'gabung'})),
        group('sum', 'A2', HAND, [
            case('three months', {'teks': '60 orang'}, masukan=times(('2022-01', {'a': '10'}), ('2022-02', {'a': '20'}), ('2022-03', {'a': '30'}))),
        ], indikator=amount),
        group('last-known', 'A2', HAND, [
            case('the last that has a value', {'teks': '0,31 indeks', **cover(TIME, '2021', '', '2022')},
                 masukan=times(('2022', {'a': None}), ('2021', {'a': '0.31'}))),
            case('a mean of regions', {'desimal': '0.32'}, masukan=regions(('63', {'a': '0.31'}), ('64', {'a': '0.32'}))),
            case('the last of each region, then their mean', {'eksak': '3/10', **cover(GRID, '63/2021 63/2022 64/2021', '', '64/2022')},
                 masukan=cells(('63', '2022', {'a': '0.4'}), ('63', '2021', {'a': '0.9'}), ('64', '2022', {'a': None}), ('64', '2021', {'a': '0.2'}))),
        ], indikator=last),
        group('forbidden', 'A1', SPEC, [
            case('not declared', fails(issue('aggregation-forbidden', 'definisi', 'agregasi', 'wilayah')), masukan=regions(*two)),
            case('nor over time', fails(issue('aggregation-forbidden', 'definisi', 'agregasi', 'periode')), masukan=times(*quarters)),
            case('nor over both', fails(*[issue('aggregation-forbidden', 'definisi', 'agregasi', key) for key in GRID]),
                 masukan=cells(('63', '2026-T1', ab('1', '2')))),
            case('units join as regions do', fails(issue('aggregation-forbidden', 'definisi', 'agregasi', 'wilayah')), masukan=units(('PKM-01', ab('1', '2')))),
        ], indikator=pool_of()),
        group('result-of-another', 'A10', 'alone, the result of another indicator is data, which must say how it joins where it is pooled; hand calculation', [
            case('pooled without a way', fails(*[issue('unjoined-result', 'definisi', 'variabel', 'b', key) for key in ('gabungWilayah', 'gabungPeriode')]),
                 masukan=cells(('63', '2026-T1', ab('1', '2')))),
            case('pooled over regions alone', fails(issue('unjoined-result', 'definisi', 'variabel', 'b', 'gabungWilayah')), masukan=regions(*two)),
        ], indikator=indikator(ratio(), variables('a', 'b', a=joins(), b={'indikator': 'lain'}), agregasi={'wilayah': 'gabung', 'periode': 'gabung'})),
        group('result-of-another-that-joins', 'A10', HAND, [
            case('with a way of its own', {'teks': '37,50%'}, masukan=regions(('63.05.01', ab('1', '2')), ('63.05.02', ab('2', '6')))),
        ], indikator=indikator(ratio(), variables('a', 'b', a=joins(), b={**joins(), 'indikator': 'lain'}), agregasi={'wilayah': 'gabung'})),
        group('result-of-another-in-results', 'A10', HAND, [
            case('a mean of results needs none', {'teks': '41,67%'}, masukan=regions(('63.05.01', ab('1', '2')), ('63.05.02', ab('2', '6')))),
        ], indikator=indikator(ratio(), variables('a', 'b', b={'indikator': 'lain'}), agregasi={'wilayah': 'rata-rata'})),
    ]


# Regions A and B of the regency 63.05, by quarter.
A, B = '63.05.01', '63.05.02'


def over_both():
    # When each joining dropped the rows that had no result of their own, the last one went: regions first gave 30 of 50 (60,00%,
    # for in the second quarter only A was left), quarters first 30 of 100 (30,00%).
    grid = [(A, '2026-T1', ab('10', '50')), (A, '2026-T2', ab('10', '50')), (B, '2026-T1', ab('10', '50')), (B, '2026-T2', ab('6', None))]
    all_four = f'{A}/2026-T1 {A}/2026-T2 {B}/2026-T1 {B}/2026-T2'
    uneven = [(A, '2026-T1', ab('9', '10')), (A, '2026-T2', ab('0', '0')), (B, '2026-T1', ab('10', '100')), (B, '2026-T2', ab('20', '50'))]
    both = lambda wilayah, periode, **more: {'agregasi': {'wilayah': wilayah, 'periode': periode, **more}}
    flow = pool_of(joins(label='Terlayani'), joins('terakhir', label='Seluruh'), **both('gabung', 'gabung'))
    wide = {'untuk': {'wilayah': '63.05', 'periode': '2026-S1'}}
    return [
        group('regions-and-quarters', 'A2', 'each variable over the quarters of a region, then over regions: a (10 + 10) + (10 + 6), b 50 + 50; hand calculation', [
            case('one figure, where the order of joining gave 60,00% or 30,00%', {'teks': '36,00%', **cover(GRID, all_four)}, masukan=cells(*grid)),
            case('the same rows, shuffled', {'teks': '36,00%', **cover(GRID, all_four)}, masukan=cells(*[grid[i] for i in (3, 1, 2, 0)])),
            case('cells that the whole should have', {'teks': '30,00%', **cover(GRID, f'{A}/2026-T1 {A}/2026-T2 {B}/2026-T2', f'{B}/2026-T1')},
                 masukan=cells(grid[1], grid[0], (B, '2026-T2', ab('10', '50')), **wide)),
            case('a region without any row', {'teks': '40,00%', **cover(GRID, f'{A}/2026-T1 {A}/2026-T2', f'{B}/2026-T1 {B}/2026-T2')},
                 masukan=cells(grid[1], grid[0], diharapkan={'wilayah': [B, A]})),
            case('missing cells are told in order, whatever the order of what is expected', cover(GRID, f'{A}/2026-T2', f'{A}/2026-T1 {B}/2026-T1 {B}/2026-T2'),
                 masukan=cells(grid[1], diharapkan={'wilayah': [B, A], 'periode': ['2026-T2', '2026-T1']})),
            case('a stock known nowhere in a region leaves the region out', {'teks': '40,00%', **cover(GRID, f'{A}/2026-T1 {A}/2026-T2', '', f'{B}/2026-T1 {B}/2026-T2')},
                 masukan=cells(grid[0], grid[1], (B, '2026-T1', ab('5', None)), (B, '2026-T2', ab('6', None)))),
            case('the one quarter with the stock is refused', {'teks': '40,00%', **cover(GRID, f'{A}/2026-T1 {A}/2026-T2', '', f'{B}/2026-T1 {B}/2026-T2')},
                 masukan=cells(grid[0], grid[1], (B, '2026-T1', ab('5', None)), (B, '2026-T2', ab('-', '100')))),
            case('a cell twice', refused('duplicate', 'baris', 2), masukan=cells(grid[0], grid[1], grid[0])),
        ], indikator=flow),
        group('mean-of-pooled-periods', 'A2', 'each region pooled over its quarters, 9/10 and 30/150, then their mean; hand calculation', [
            case('90 and 20', {'teks': '55,00%', **cover(GRID, all_four)}, masukan=cells(*uneven)),
            case('a region of 0/0 has no result', {'teks': '20,00%', **cover(GRID, f'{B}/2026-T1 {B}/2026-T2', f'{A}/2026-T2', f'{A}/2026-T1')},
                 masukan=cells((A, '2026-T1', ab('0', '0')), *uneven[2:])),
        ], indikator=pool_of(**both('rata-rata', 'gabung'))),
        group('pooled-regions-then-mean', 'A2', 'each quarter pooled over its regions, 19/110 and 20/50, then their mean; hand calculation', [
            case('17.27 and 40', {'eksak': '315/11', **cover(GRID, all_four)}, masukan=cells(*uneven)),
            case('shuffled', {'eksak': '315/11'}, masukan=cells(*reversed(uneven))),
            case('a quarter of 0/0 has no result', {'teks': '90,00%', **cover(GRID, f'{A}/2026-T1', '', f'{A}/2026-T2')}, masukan=cells(*uneven[:2])),
        ], indikator=pool_of(**both('gabung', 'rata-rata'))),
        group('pooled-regions-largest-quarter', 'A2', HAND, [case('40%', {'teks': '40,00%'}, masukan=cells(*uneven))], indikator=pool_of(**both('gabung', 'terbesar'))),
        group('pooled-regions-last-known', 'A2', 'the last sound row of each region, pooled: 9 + 20 of 10 + 50; hand calculation', [
            case('48.33%', {'eksak': '145/3', **cover(GRID, f'{A}/2026-T1 {B}/2026-T1 {B}/2026-T2', '', f'{A}/2026-T2')},
                 masukan=cells(uneven[0], (A, '2026-T2', ab(None, '10')), *uneven[2:])),
        ], indikator=pool_of(**both('gabung', 'terakhir'))),
        group('mean-of-means', 'A2', 'results of each region over its quarters first: mean(90), mean(10, 40); hand calculation', [
            case('90 and 25; the quarter of 0/0 is left out', {'teks': '57,50%', **cover(GRID, f'{A}/2026-T1 {B}/2026-T1 {B}/2026-T2', '', f'{A}/2026-T2')}, masukan=cells(*uneven)),
        ], indikator=pool_of(**both('rata-rata', 'rata-rata'))),
        group('smallest-of-last', 'A2', HAND, [case('90 and 40', {'teks': '40,00%'}, masukan=cells(*uneven))], indikator=pool_of(**both('terkecil', 'terakhir'))),
    ]


def other_ways():
    people = {'jenis': 'cacah', 'gabungPeriode': 'terakhir'}
    weighted = lambda **more: indikator(ratio(), {**variables('a', 'b', a=joins(), b=joins()), 'p': {'label': 'Penduduk', **people}}, **more)
    abp = lambda a, b, p: {**ab(a, b), 'p': p}
    tons = indikator(count(node('tambah', 'a', node('kali', constant('2'), 'b'))), variables('a', 'b'), satuan='ton',
                     agregasi={'wilayah': 'jumlah', 'periode': 'jumlah'})
    two = (('63.05.01', ab('9', '10')), ('63.05.02', ab('100', '1000')))
    return [
        group('sum-over-regions', 'A2', HAND, [
            case('(1 + 2 x 2) + (0.5 + 2 x 0.25)', {'teks': '6,00 ton'}, masukan=regions(('63.05', ab('1', '2')), ('63.06', ab('0.5', '0.25')))),
            case('over regions and months at once', {'teks': '12,00 ton'},
                 masukan=cells(*[(code, month, data) for code, data in (('63.05', ab('1', '2')), ('63.06', ab('0.5', '0.25'))) for month in ('2026-01', '2026-02')])),
        ], indikator=tons),
        group('weighted-mean', 'A9', HAND, [
            case('90 by 3 and 10 by 1', {'teks': '70,00%'}, masukan=regions((A, abp('9', '10', '3')), (B, abp('100', '1000', '1')))),
            case('a weight of 0', {'teks': '10,00%', **cover(AREA, f'{A} {B}')}, masukan=regions((A, abp('9', '10', '0')), (B, abp('100', '1000', '1')))),
            case('weights all 0', refused('no-weight', 'baris', **cover(AREA, f'{A} {B}')), masukan=regions((A, abp('9', '10', '0')), (B, abp('100', '1000', '0')))),
            case('a region whose weight is unknown is left out', {'teks': '10,00%', **cover(AREA, B, '', A)},
                 masukan=regions((A, abp('9', '10', None)), (B, abp('100', '1000', '1')))),
            case('a region without a result takes its weight along', {'teks': '90,00%', **cover(AREA, A, '', B)},
                 masukan=regions((A, abp('9', '10', '3')), (B, abp('0', '0', '1')))),
        ], indikator=weighted(agregasi={'wilayah': 'rata-rata', 'bobot': 'p'})),
        group('weighted-mean-of-pooled-periods', 'A9', 'pooled 9/10 and 30/150, with the weight that is known last; hand calculation', [
            case('90 by 3 and 20 by 1', {'teks': '72,50%'},
                 masukan=cells((A, '2026-T1', abp('4', '5', '9')), (A, '2026-T2', abp('5', '5', '3')), (B, '2026-T1', abp('10', '100', '1')), (B, '2026-T2', abp('20', '50', None)))),
        ], indikator=weighted(agregasi={'wilayah': 'rata-rata', 'periode': 'gabung', 'bobot': 'p'})),
        group('smallest', 'A2', HAND, [case('10 of 90 and 10', {'teks': '10,00%'}, masukan=regions(*two))], indikator=pool_of(agregasi={'wilayah': 'terkecil'})),
        group('largest', 'A2', HAND, [
            case('90 of 90 and 10', {'teks': '90,00%'}, masukan=regions(*two)),
            case('of periods', {'teks': '50,00%'}, masukan=times(('2026-01', ab('1', '4')), ('2026-02', ab('1', '2')), ('2026-03', ab('1', '5')))),
        ], indikator=pool_of(agregasi={'wilayah': 'terbesar', 'periode': 'terbesar'})),
    ]


def places_and_times():
    half = ab('1', '2')
    return [
        group('codes', 'A4', SPEC, [
            case('a region inside another', refused('region-overlap', 'baris', 1, 'wilayah'), masukan=regions(('63.05', half), ('63.05.01', half))),
            case('11.10 does not lie in 11.1', {'teks': '50,00%', **cover(AREA, '11.1 11.10')}, masukan=regions(('11.1', half), ('11.10', half))),
            case('twice the same', refused('duplicate', 'baris', 1, 'wilayah'), masukan=regions(('63', half), ('63', half))),
            case('no code at all', refused('bad-format', 'baris', 0, 'wilayah'), masukan=regions(('Tapin', half))),
            case('outside of what it is for', refused('not-inside', 'baris', 0, 'wilayah'), masukan=regions(('64.01', half), untuk={'wilayah': '63'})),
            case('not expected', refused('not-expected', 'baris', 0, 'wilayah'), masukan=regions(('64.01', half), diharapkan={'wilayah': ['64.02']})),
            case('expected twice', refused('duplicate', 'diharapkan', 'wilayah', 1), masukan=regions(('64.01', half), diharapkan={'wilayah': ['64.01', '64.01']})),
            case('no rows', refused('nothing-to-aggregate', 'baris', **cover(AREA, '')), masukan=regions()),
            case('no rows, where some are expected', refused('nothing-to-aggregate', 'baris', **cover(AREA, '', '63.01 63.02')),
                 masukan=regions(diharapkan={'wilayah': ['63.02', '63.01']})),
            case('codes of BPS', {'teks': '50,00%', **cover(AREA, '6305010 6305020')}, masukan=regions(('6305020', half), ('6305010', half), untuk={'wilayah': '6305'})),
            case('a village of BPS inside a district', refused('region-overlap', 'baris', 0, 'wilayah'), masukan=regions(('6305010001', half), ('6305010', half))),
            case('outside, by codes of BPS', refused('not-inside', 'baris', 0, 'wilayah'), masukan=regions(('6305010', half), untuk={'wilayah': '6306'})),
            case('two systems of codes', refused('mixed-codes', 'baris', 1, 'wilayah'), masukan=regions(('63.05', half), ('6306', half))),
            case('two systems, the whole in one of them', refused('mixed-codes', 'baris', 0, 'wilayah'), masukan=regions(('6305', half), untuk={'wilayah': '63.05'})),
            case('a province has one code in both', {'teks': '50,00%'}, masukan=regions(('6305', half), untuk={'wilayah': '63'})),
            case('units by codes of their own', {'teks': '50,00%', **cover(UNIT, 'PKM-01 RSUD', 'PKM-02')},
                 masukan=units(('RSUD', half), ('PKM-01', half), diharapkan={'unit': ['PKM-02', 'PKM-01', 'RSUD']})),
            case('a unit without a code', refused('bad-format', 'baris', 0, 'unit'), masukan=units(('', half))),
            case('a unit that is not expected', refused('not-expected', 'baris', 0, 'unit'), masukan=units(('RSUD', half), diharapkan={'unit': ['PKM-01']})),
            case('a code that is no text', refused('wrong-type', 'baris', 0, 'wilayah'), masukan=regions((63, half))),
        ], indikator=pool_of(agregasi={'wilayah': 'gabung'})),
        group('what-rows-name', 'A4', SPEC, [
            case('a row without a period among others', refused('uneven-rows', 'baris', 1),
                 masukan={'baris': [{'wilayah': '63', 'periode': '2026', 'data': half}, {'wilayah': '64', 'data': half}]}),
            case('rows that name nothing', refused('uneven-rows', 'baris', 0), masukan={'baris': [{'data': half}, {'data': half}]}),
            case('region and unit at once', refused('uneven-rows', 'baris', 0), masukan={'baris': [{'wilayah': '63', 'unit': 'RSUD', 'data': half}]}),
            case('a unit among regions', refused('uneven-rows', 'baris', 1), masukan={'baris': [{'wilayah': '63', 'data': half}, {'unit': 'RSUD', 'data': half}]}),
            case('region and unit of the whole', refused('conflicting-keys', 'untuk', 'unit'), masukan=regions(('63', half), untuk={'wilayah': '63', 'unit': 'RSUD'})),
            case('a period and a span', refused('conflicting-keys', 'untuk', 'sampai'), masukan=times(('2026-T1', half), untuk={'periode': '2026', 'sampai': '2026-T3'})),
            case('periods are expected of rows by region', refused('uneven-rows', 'diharapkan', 'periode'), masukan=regions(('63', half), diharapkan={'periode': ['2026']})),
            case('units are expected of regions', refused('uneven-rows', 'diharapkan', 'unit'), masukan=regions(('63', half), diharapkan={'unit': ['RSUD'], 'wilayah': ['63']})),
            case('a cell of unit and period twice', refused('duplicate', 'baris', 1), masukan=cells(('RSUD', '2026-T1', half), ('RSUD', '2026-T1', half), by=('unit', 'periode'))),
        ], indikator=pool_of(agregasi={'wilayah': 'gabung', 'periode': 'gabung'})),
        group('period-kinds', 'A4', SPEC, [
            case('a month among quarters', refused('period-kind', 'baris', 1, 'periode'), masukan=times(('2022-T1', half), ('2022-05', half))),
            case('a span of years', refused('period-kind', 'baris', 0, 'periode'), masukan=times(('2021-2022', half))),
            case('another kind is expected', refused('period-kind', 'diharapkan', 'periode', 0), masukan=times(('2022-T1', half), diharapkan={'periode': ['2022', '2022-T1']})),
            case('outside of the year', refused('not-inside', 'baris', 0, 'periode'), masukan=times(('2025-T4', half), untuk={'periode': '2026'})),
            case('years of a plan', {'teks': '50,00%', **cover(TIME, '2021 2022', '2023')}, masukan=times(('2022', half), ('2021', half), untuk={'periode': '2021-2023'})),
            case('a period that is none', refused('bad-format', 'baris', 0, 'periode'), masukan=times(('2026-T5', half))),
        ], indikator=pool_of(agregasi={'periode': 'rata-rata'})),
        group('since-the-start-of-the-year', 'A4', HAND, [
            case('three quarters', {'teks': '50,00%', **cover(TIME, '2026-T1 2026-T2 2026-T3')},
                 masukan=times(*[(f'2026-T{i}', half) for i in (1, 2, 3)], untuk={'sampai': '2026-T3'})),
            case('the second is missing', cover(TIME, '2026-T1 2026-T3', '2026-T2'), masukan=times(('2026-T3', half), ('2026-T1', half), untuk={'sampai': '2026-T3'})),
            case('the fourth lies behind it', refused('not-inside', 'baris', 1, 'periode'), masukan=times(('2026-T1', half), ('2026-T4', half), untuk={'sampai': '2026-T3'})),
            case('a year ago', refused('not-inside', 'baris', 0, 'periode'), masukan=times(('2025-T3', half), untuk={'sampai': '2026-T3'})),
            case('a text that is no period', refused('bad-format', 'untuk', 'sampai'), masukan=times(('2026-T1', half), untuk={'sampai': 'TW III'})),
        ], indikator=pool_of(agregasi={'periode': 'gabung'})),
        group('all-or-an-issue', 'A5', SPEC, [
            case('all is there', {'teks': '50,00%', **cover(AREA, '63.01 63.02')}, masukan=regions(('63.01', half), ('63.02', half), lengkap=True)),
            case('one is missing', refused('incomplete-coverage', 'baris', **cover(AREA, '63.01', '63.02')),
                 masukan=regions(('63.01', half), diharapkan={'wilayah': ['63.01', '63.02']}, lengkap=True)),
            case('one failed', fails(in_argument('incomplete-coverage', 'baris'), in_argument('missing', 'baris', 0, 'data', 'a'), **cover(AREA, '63.01', '', '63.02')),
                 masukan=regions(('63.02', ab(None, '2')), ('63.01', half), lengkap=True)),
        ], indikator=pool_of(agregasi={'wilayah': 'gabung'})),
    ]


def means():
    capped = {'batasAtas': '100'}
    write('rerata', 'rerata', 'The mean of achievements: weights, cap before or after. A member without an achievement is null.', [
        group('plain', 'A6', HAND, [
            case('two', {'teks': '75,00%'}, capaian={'m1': '100', 'm2': '50'}),
            case('one is left out with its weight', {'teks': '100,00%'}, capaian={'m1': '100', 'm2': None}),
            case('none', fails(issue('nothing-to-aggregate', 'argumen')), capaian={'m1': None}),
            case('a mean that does not end', {'desimal': '33.33', 'eksak': '100/3'}, capaian={'m1': '0', 'm2': '0', 'm3': '100'}),
        ], rerata={}),
        group('cap-before', 'A6', HAND, [case('150 and 50 are 75', {'teks': '75,00%'}, capaian={'m1': '150', 'm2': '50'})], rerata=capped),
        group('cap-after', 'A6', HAND, [case('150 and 50 are 100', {'teks': '100,00%'}, capaian={'m1': '150', 'm2': '50'})], rerata={**capped, 'pembatasan': 'sesudah'}),
        group('weights', 'A6', HAND, [case('two to one', {'desimal': '83.33'}, capaian={'m1': '100', 'm2': '50'}),
                                       case('a missing member takes its weight along', {'desimal': '50.00'}, capaian={'m1': None, 'm2': '50'})],
              rerata={'bobot': {'m1': '2', 'm2': '1'}}),
        group('fractions', 'A6', HAND, [case('a third and two thirds', {'desimal': '66.67'}, capaian={'m1': '0', 'm2': '100'})], rerata={'bobot': {'m1': '1/3', 'm2': '2/3'}}),
    ])


# Documents: indicators that are made of others

def composites():
    def document(*indicators):
        """One sasaran with these indicators."""
        sasaran = [{'id': 's', 'uraian': 'Sasaran', 'indikator': list(indicators)}]
        return {'id': 'dok', 'judul': 'IKU', 'instansi': {'nama': 'Dinas'}, 'tahun': 2026, 'sasaran': sasaran}

    def made(id, formula, variabel, **more):
        return indikator(formula, variabel, **{'id': id, 'nama': f'Uji {id}', 'satuan': 'indeks', **more})

    def printed(*texts):
        return {'hasil': [{'teks': text} for text in texts]}

    def weighted(**weights):
        return count(node('tambah', *[node('kali', constant(nilai), id) for id, nilai in weights.items()]))

    air = made('air', count(node('bagi', node('tambah', node('kali', 'memenuhi', constant('70')), node('kali', 'ringan', constant('50')), node('kali', 'sedang', constant('30'))),
                                 node('tambah', 'memenuhi', 'ringan', 'sedang'))),
               variables('memenuhi', 'ringan', 'sedang', **{id: {'jenis': 'cacah'} for id in ('memenuhi', 'ringan', 'sedang')}))
    udara = made('udara', count(node('kurang', constant('100'), node('kali', constant('500/9'), node('kurang', node('bagi', node('tambah', node('bagi', 'no2', constant('40')), node('bagi', 'so2', constant('20'))), constant('2')), constant('0.1'))))),
                 variables('no2', 'so2'))
    lahan = made('lahan', count(node('kurang', constant('100'), node('kali', node('kurang', constant('84.3'), node('kali', node('bagi', 'hutan', 'wilayah'), constant('100'))), constant('500/543')))),
                 variables('hutan', 'wilayah'))
    weights = {'ika': '0.376', 'iku': '0.405', 'ikl': '0.219'}
    iklh = made('iklh', weighted(**weights), variables(*weights, ika={'indikator': 'air'}, iku={'indikator': 'udara'}, ikl={'indikator': 'lahan'}))
    given = {'memenuhi': '40', 'ringan': '4', 'sedang': '6', 'no2': '5.6', 'so2': '9', 'hutan': '370', 'wilayah': '1000'}
    third = made('sepertiga', count(node('bagi', 'a', 'b')), variables('a', 'b'))
    triple = lambda **rule: made('tiga', count(node('kali', constant('3'), 'x')), variables('x', x={'indikator': 'sepertiga', **rule}))
    chain = [made(f'i{i}', count(node('tambah', f'v{i}', constant('1'))), variables(f'v{i}', **{f'v{i}': {} if i == 0 else {'indikator': f'i{i - 1}'}})) for i in range(30)]
    failed = lambda code, *path: {'issues': [issue(code, 'data', *path)]}
    write('composites', 'dokumen', 'Indicators of a document that take the results of others: in order of dependency, told in document order.', [
        group('iklh', 'E10', HAND, [
            case('0,376 x 63,60 + 0,405 x 89,17 + 0,219 x 56,45 = 72,39', {'hasil': [{'desimal': '72.39', 'eksak': '7239/100'}, {'desimal': '63.60'}, {'desimal': '89.17', 'eksak': '535/6'}, {'desimal': '56.45'}]}, data=given),
            case('one that lacks a value takes its composite along', {'hasil': [
                failed('indicator-failed', 'ikl'), {'teks': '63,60 indeks'}, {'teks': '89,17 indeks'}, failed('missing', 'wilayah')]}, data={**given, 'wilayah': None}),
            case('a value for what is computed', {'hasil': [failed('computed-variable', 'ika'), {'teks': '63,60 indeks'}, {'teks': '89,17 indeks'}, {'teks': '56,45 indeks'}]}, data={**given, 'ika': '60'}),
            case('null is no value', {'hasil': [{'teks': '72,39 indeks'}, {}, {}, {}]}, data={**given, 'ika': None}),
            case('no row', {'hasil': [failed('not-an-object')] * 4}, data=None),
        ], dokumen=document(iklh, air, udara, lahan)),
        group('printed', 'E10', HAND, [case('three times 0,33', printed('0,99 indeks', '0,33 indeks'), data={'a': '1', 'b': '3'})], dokumen=document(triple(), third)),
        group('exact', 'E10', HAND, [
            case('three times a third', printed('1,00 indeks', '0,33 indeks'), data={'a': '1', 'b': '3'}),
            case('nothing to divide by', {'hasil': [failed('indicator-failed', 'x'), failed('division-by-zero', 'b')]}, data={'a': '1', 'b': '0'}),
        ], dokumen=document(triple(dasar='eksak'), third)),
        group('bounds', 'E10', HAND, [
            case('a count is whole', {'hasil': [failed('not-whole', 'x'), {}]}, data={'a': '1', 'b': '3'}),
            case('a whole result', printed('6,00 indeks', '2,00 indeks'), data={'a': '6', 'b': '3'}),
            case('below zero', {'hasil': [failed('negative', 'x'), {}]}, data={'a': '-6', 'b': '3'}),
            case('above the maximum', {'hasil': [failed('out-of-bounds', 'x'), {}]}, data={'a': '66', 'b': '3'}),
        ], dokumen=document(triple(jenis='cacah', maksimum='20'), third)),
        group('digits', 'E10', HAND, [case('a square of 1,200 digits', {'hasil': [failed('limit', 'x'), {}]}, data={'a': '9' * 600})],
              dokumen=document(triple(), made('sepertiga', count(node('kali', 'a', 'a')), variables('a')))),
        group('chain', 'E10', HAND, [case('thirty times one more', {'hasil': [{'desimal': f'{i + 1}.00'} for i in reversed(range(30))]}, data={'v0': '0'}),
                                     case('fails from the first to the last', {'hasil': [*[failed('indicator-failed', f'v{i}') for i in reversed(range(1, 30))], failed('missing', 'v0')]}, data={})],
              dokumen=document(*reversed(chain))),
        group('several', 'E6', HAND, [case('in document order', printed('0,33 indeks', '14,38%'), data={'a': '1', 'b': '3', 'c': '23', 'd': '160'})],
              dokumen=document(third, indikator(ratio('c', 'd'), variables('c', 'd')))),
    ])


# Definitions with mistakes: the codes by hand

def definitions():
    sound = indikator(ratio(), variables('a', 'b'))

    def deep(levels):
        tree = 'a'
        for _ in range(levels - 1):
            tree = node('tambah', tree, 'b')
        return tree

    def wrong(nama, change, *issues, base=sound):
        return case(nama, {'issues': [issue(code, 'definisi', *path) for code, *path in issues]}, nilai={**base, **change})

    sakip = indikator({'jenis': 'penilaian', 'variabel': 'a', 'penilai': 'Inspektorat'}, variables('a'), satuan='nilai', skala=scale('sakip'))
    goal = lambda **more: {'target': [{'jenis': 'angka', 'periode': '2022', 'nilai': '78', **more}]}
    regulation = lambda jenis, **more: {'jenis': jenis, 'nomor': '2', 'tahun': 2018, 'keyakinan': 'sumber-kedua', **more}
    quarter = lambda i, **more: {'jenis': 'angka', 'periode': f'2022-T{i}', 'nilai': '5', **more}

    def weighted(rule, jenis='cacah', **agregasi):
        weight = {'label': 'Penduduk', **({'jenis': jenis} if jenis else {}), **rule}
        return {'variabel': {**variables('a', 'b'), 'p': weight}, 'agregasi': {'wilayah': 'rata-rata', 'bobot': 'p', **agregasi}}

    indicators = [
        wrong('sound', {}),
        wrong('three problems at once', {'id': 'Uji', 'nama': 5, 'satuan': ''}, ('bad-id', 'id'), ('wrong-type', 'nama'), ('wrong-type', 'satuan')),
        wrong('no name', {'nama': ''}, ('wrong-type', 'nama')),
        wrong('a misspelt key', {'namaa': 'x'}, ('unknown-key', 'namaa')),
        wrong('a number where text belongs', {'nama': 5}, ('wrong-type', 'nama')),
        wrong('an id with a capital', {'id': 'PMKS'}, ('bad-id', 'id')),
        wrong('an id of 65 letters', {'id': 'a' * 65}, ('bad-id', 'id')),
        wrong('an id of 64 letters', {'id': 'a' * 64}),
        wrong('a way that does not exist', {'polaritas': 'atas'}, ('not-in-list', 'polaritas')),
        wrong('21 digits', {'pembulatan': digits(21)}, ('out-of-range', 'pembulatan', 'digit')),
        wrong('a mode that does not exist', {'pembulatan': digits(2, 'bankers')}, ('not-in-list', 'pembulatan', 'mode')),
        wrong('a period in words', goal(periode='TW I'), ('bad-format', 'target', 0, 'periode')),
        wrong('a JSON number for a target', goal(nilai=78), ('not-a-number', 'target', 0, 'nilai')),
        wrong('a comma in a target', goal(nilai='94,33'), ('not-a-number', 'target', 0, 'nilai')),
        wrong('a constant of 1001 digits', {'formula': ratio(pengali='1' * 1001)}, ('limit', 'formula', 'pengali')),
        wrong('a multiplier of zero', {'formula': ratio(pengali='0')}, ('not-positive', 'formula', 'pengali')),
        wrong('a constant fraction over zero', {'formula': ratio(pengali='1/0')}, ('not-a-number', 'formula', 'pengali')),
        wrong('a divisor that is always zero', {'formula': count(node('tambah', node('bagi', 'a', constant('0')), 'b'))}, ('zero-divisor', 'formula', 'ekspresi', 'operan', 0, 'operan', 1)),
        wrong('an unknown variable', {'formula': ratio('a', 'c')}, ('unknown-variable', 'formula', 'penyebut'), ('unused-variable', 'variabel', 'b')),
        wrong('a variable that is not used', {'formula': count('a')}, ('unused-variable', 'variabel', 'b')),
        wrong('a sum of one', {'formula': count(node('tambah', ratio_part()))}, ('too-few', 'formula', 'ekspresi', 'operan')),
        wrong('a difference of three', {'formula': count(node('kurang', 'a', 'b', 'a'))}, ('too-many', 'formula', 'ekspresi', 'operan')),
        wrong('an operation that does not exist', {'formula': count({'jenis': 'pangkat', 'operan': ['a', 'b']})}, ('not-in-list', 'formula', 'ekspresi', 'jenis')),
        wrong('a formula without a kind', {'formula': {'pembilang': 'a', 'penyebut': 'b', 'pengali': '100'}}, ('missing-field', 'formula', 'jenis')),
        wrong('no multiplier', {'formula': {'jenis': 'rasio', 'pembilang': 'a', 'penyebut': 'b'}}, ('missing-field', 'formula', 'pengali')),
        wrong('64 levels', {'formula': count(deep(64))}),
        wrong('65 levels', {'formula': count(deep(65))}, *[('too-deep', 'formula', 'ekspresi', *['operan', 0] * 63, 'operan', i) for i in (0, 1)]),
        wrong('1,001 nodes', {'formula': count(node('tambah', *(['a', 'b'] * 500)))}, ('too-large', 'formula')),
        wrong('a text of 20,001 characters', {'makna': 'x' * 20001}, ('too-long', 'makna')),
        wrong('more than a thousand problems', {'rujukan': [5] * 1001}, *[('wrong-type', 'rujukan', i) for i in range(1000)], ('too-many-issues',)),
        wrong('__proto__', {'__proto__': 5}, ('forbidden-key',)),
        wrong('a part of itself', {'variabel': variables('a', 'b', a={'bagianDari': 'b'}, b={'bagianDari': 'a'})}, ('part-cycle', 'variabel', 'a', 'bagianDari'), ('part-cycle', 'variabel', 'b', 'bagianDari')),
        wrong('a basis without an indicator', {'variabel': variables('a', 'b', a={'dasar': 'eksak'})}, ('missing-field', 'variabel', 'a', 'indikator')),
        wrong('a result of another indicator', {'variabel': variables('a', 'b', a={'indikator': 'lain', 'dasar': 'eksak'})}),
        wrong('bounds upside down', {'variabel': variables('a', 'b', a={'minimum': '5', 'maksimum': '1'})}, ('reversed', 'variabel', 'a', 'minimum')),
        wrong('two targets of one period', {'target': goal()['target'] * 2}, ('duplicate', 'target', 1, 'periode')),
        wrong('a cumulative target of a year', goal(kumulatif=True), ('cumulative-period', 'target', 0, 'kumulatif')),
        wrong('quarters of two kinds', {'target': [quarter(1, kumulatif=True), quarter(2)]}, ('mixed-cumulative', 'target', 1, 'kumulatif')),
        wrong('a bound against the polarity', {'polaritas': 'naik', 'target': [bound('<=', '5')]}, ('polarity-mismatch', 'target', 0, 'arah')),
        wrong('a grade that the scale lacks', goal(predikat='BBB'), ('unknown-grade', 'target', 0, 'predikat'), base=sakip),
        wrong('a grade that the number contradicts', goal(predikat='A'), ('grade-mismatch', 'target', 0, 'predikat'), base=sakip),
        wrong('a grade that agrees', goal(predikat='BB'), base=sakip),
        wrong('pooling a score', {'agregasi': {'wilayah': 'gabung'}}, ('not-poolable', 'agregasi', 'wilayah'), base=sakip),
        wrong('pooling without saying how variables join', {'agregasi': {'wilayah': 'gabung'}},
              ('missing-join', 'variabel', 'a', 'gabungWilayah'), ('missing-join', 'variabel', 'b', 'gabungWilayah')),
        wrong('pooling beside the result of another indicator, which is taken as it is', {'agregasi': {'wilayah': 'gabung'}, 'variabel': variables('a', 'b', a={'gabungWilayah': 'jumlah'}, b={'indikator': 'lain'})}),
        wrong('summing percentages', {'agregasi': {'periode': 'jumlah'}}, ('not-summable', 'agregasi', 'periode')),
        wrong('summing what has a constant', {'satuan': 'orang', 'formula': count(node('tambah', 'a', 'b', constant('1'))), 'agregasi': {'periode': 'jumlah'}}, ('not-summable', 'agregasi', 'periode')),
        wrong('pooling one variable that does not say how it joins over periods', {'agregasi': {'periode': 'gabung'}, 'variabel': variables('a', 'b', a={'gabungPeriode': 'jumlah'})},
              ('missing-join', 'variabel', 'b', 'gabungPeriode')),
        wrong('pooling a reported value', {'formula': count('a'), 'variabel': variables('a'), 'agregasi': {'wilayah': 'gabung'}}, ('not-poolable', 'agregasi', 'wilayah')),
        wrong('summing percentages over regions', {'agregasi': {'wilayah': 'jumlah'}}, ('not-summable', 'agregasi', 'wilayah')),
        wrong('summing a product over regions', {'satuan': 'ton', 'formula': count(node('kali', 'a', 'b')), 'agregasi': {'wilayah': 'jumlah'}}, ('not-summable', 'agregasi', 'wilayah')),
        wrong('summing scores over regions', {'agregasi': {'wilayah': 'jumlah'}}, ('not-summable', 'agregasi', 'wilayah'), base=sakip),
        wrong('summing over periods what joins as the last known', {'satuan': 'orang', 'formula': count(node('tambah', 'a', 'b')), 'agregasi': {'periode': 'jumlah'},
              'variabel': variables('a', 'b', a={'gabungPeriode': 'terakhir'})}, ('not-summable', 'agregasi', 'periode')),
        wrong('summing tons over regions', {'satuan': 'ton', 'formula': count(node('tambah', 'a', 'b')), 'agregasi': {'wilayah': 'jumlah'}}),
        wrong('a weight of regions', weighted({})),
        wrong('a weight that is measured, never below 0', weighted({'minimum': '0'}, jenis=None)),
        wrong('a weight that is no variable', {'agregasi': {'wilayah': 'rata-rata', 'bobot': 'p'}}, ('unknown-variable', 'agregasi', 'bobot')),
        wrong('a weight without a mean over regions', weighted({}, wilayah='terbesar'), ('unusable-weight', 'agregasi', 'bobot')),
        wrong('a weight that may be negative', weighted({'minimum': '-1'}, jenis=None), ('unusable-weight', 'agregasi', 'bobot')),
        wrong('a weight that is the result of another indicator', weighted({'indikator': 'lain'}), ('unusable-weight', 'agregasi', 'bobot')),
        wrong('a weight that does not say how it joins over periods', weighted({}, periode='rata-rata'), ('missing-join', 'variabel', 'p', 'gabungPeriode')),
        wrong('summing what is linear', {'satuan': 'orang', 'formula': count(node('tambah', 'a', 'b')), 'agregasi': {'periode': 'jumlah'}}),
        wrong('references of every kind', {'rujukan': [*[regulation(jenis) for jenis in ('uu', 'pp', 'perpres', 'inpres')],
              *[regulation(jenis, penerbit='Menteri Dalam Negeri') for jenis in ('permen', 'peraturan-badan', 'perda', 'perkada', 'keputusan', 'surat-edaran')],
              *[{'jenis': jenis, 'judul': 'LKjIP', 'keyakinan': 'sumber-kedua'} for jenis in ('pedoman', 'dokumen', 'publikasi', 'laman', 'aplikasi')]]}),
        wrong('a reference that uses every field', {'rujukan': [regulation('permen', penerbit='Menteri Sosial', judul='SPM', bagian='Pasal 5', tautan='https://a.go.id:443/b?c=1#d',
              catatan='Rekaan.', berlaku={'sejak': '2018-02-28', 'sampai': '2026'})]}),
        wrong('a regulation without number and year', {'rujukan': [{'jenis': 'pp', 'judul': 'SPM', 'keyakinan': 'teks-asli'}]}, ('missing-field', 'rujukan', 0, 'nomor'), ('missing-field', 'rujukan', 0, 'tahun')),
        wrong('a regulation of a ministry that is not named', {'rujukan': [regulation('permen')]}, ('missing-field', 'rujukan', 0, 'penerbit')),
        wrong('a document without title', {'rujukan': [regulation('dokumen')]}, ('missing-field', 'rujukan', 0, 'judul')),
        wrong('a reference of no kind', {'rujukan': [{'judul': 'PP 2/2018', 'keyakinan': 'teks-asli'}]}, ('missing-field', 'rujukan', 0, 'jenis')),
        wrong('a reference of an unknown kind', {'rujukan': [regulation('wasiat')]}, ('not-in-list', 'rujukan', 0, 'jenis')),
        wrong('a sureness that does not exist', {'rujukan': [regulation('pp', keyakinan='pasti')]}, ('not-in-list', 'rujukan', 0, 'keyakinan')),
        wrong('a year as text', {'rujukan': [regulation('pp', tahun='2018')]}, ('wrong-type', 'rujukan', 0, 'tahun')),
        *[wrong(f'the link {link}', {'rujukan': [regulation('pp', tautan=link)]}, ('bad-format', 'rujukan', 0, 'tautan'))
          for link in ('http://a.go.id', 'a.go.id', 'https://', 'https://a.go.id/b c', 'https://a:b@c.go.id', 'javascript:alert(1)')],
        *[wrong(f'in force since {since}', {'berlaku': {'sejak': since}}) for since in ('2026', '2026-12', '2026-06-30', '2024-02-29', '2000-02-29')],
        *[wrong(f'in force since {since}', {'berlaku': {'sejak': since}}, ('bad-format', 'berlaku', 'sejak'))
          for since in ('2026-13', '2026-6', '2026-06-31', '2026-02-29', '1900-02-29', '2026-T3', '20 Juni 2026', '')],
        *[wrong(f'in force from {since} to {until}', {'berlaku': {'sejak': since, 'sampai': until}})
          for since, until in (('2026-06-20', '2026-06-20'), ('2026-06-20', '2026'), ('2026', '2026-01-01'), ('2026-06', '2026-06-01'))],
        *[wrong(f'in force from {since} to {until}', {'berlaku': {'sejak': since, 'sampai': until}}, ('reversed', 'berlaku', 'sampai'))
          for since, until in (('2026-06-20', '2026-06-19'), ('2026-06-20', '2026-05'), ('2026', '2025-12-31'), ('2026-07', '2026-06-30'))],
        wrong('a reference that ends before it begins', {'rujukan': [regulation('pp', berlaku={'sejak': '2018', 'sampai': '2017'})]}, ('reversed', 'rujukan', 0, 'berlaku', 'sampai')),
        wrong('an indicator that replaces another', {'menggantikan': [{'nama': 'PMKS tertangani', 'id': 'pmks', 'kodeLuar': [{'sistem': 'SIPD', 'kode': '000494'}], 'sejak': '2019',
              'alasan': 'PMKS menjadi PPKS.', 'rujukan': [regulation('permen', penerbit='Menteri Sosial', nomor='5', tahun=2019)]}], 'digantikan': [{'nama': 'DTSEN'}]}),
        wrong('a replacement without a name', {'menggantikan': [{'id': 'pmks'}]}, ('missing-field', 'menggantikan', 0, 'nama')),
        wrong('an indicator that replaces itself', {'menggantikan': [{'nama': 'Lain', 'id': 'lain'}, {'nama': 'Uji', 'id': 'uji'}]}, ('replaces-itself', 'menggantikan', 1, 'id')),
        wrong('an indicator that is replaced by itself', {'digantikan': [{'nama': 'Uji', 'id': 'uji'}]}, ('replaces-itself', 'digantikan', 0, 'id')),
        wrong('an indicator that replaces its own code', {'kodeLuar': [{'sistem': 'SIPD', 'kode': '000494'}], 'menggantikan': [{'nama': 'Lama', 'kodeLuar': [{'sistem': 'KRIP', 'kode': '000494'}, {'sistem': 'SIPD', 'kode': '000494'}]}]},
              ('replaces-itself', 'menggantikan', 0, 'kodeLuar', 1, 'kode')),
        wrong('a policy that names no method where less is better', {'polaritas': 'turun', 'capaian': {'batasAtas': '120'}}, ('missing-method', 'capaian', 'metode')),
        wrong('targets alone need no method', {'polaritas': 'turun', 'target': [{'jenis': 'angka', 'periode': '2022', 'nilai': '5'}]}),
        wrong('a method of its own that names something else', {'capaian': {'metode': {'rumus': node('bagi', 'realisasi', 'baseline')}}}, ('unknown-variable', 'capaian', 'metode', 'rumus', 'operan', 1)),
        wrong('a method of its own that divides by zero', {'capaian': {'metode': {'rumus': node('bagi', 'realisasi', constant('0'))}}}, ('zero-divisor', 'capaian', 'metode', 'rumus', 'operan', 1)),
        wrong('a floor above the cap', {'capaian': {'batasAtas': '100', 'batasBawah': '120'}}, ('reversed', 'capaian', 'batasBawah')),
    ]

    def document(*sasaran, **more):
        parts = [{'id': f's{i}', 'uraian': 'Sasaran', 'indikator': [], **one} for i, one in enumerate(sasaran)]
        return {'id': 'dok', 'judul': 'IKU', 'instansi': {'nama': 'Dinas'}, 'tahun': 2026, 'sasaran': parts, **more}

    def without(value, key):
        return {one: value[one] for one in value if one != key}

    def doc(nama, value, *issues):
        return case(nama, {'issues': [issue(code, 'definisi', *path) for code, *path in issues]}, nilai=value)

    def made(id, **inner):
        """The variable a and others, each the result of an indicator, or given where that is None."""
        rules = {key: {} if one is None else {'indikator': one} for key, one in inner.items()}
        return indikator(count(node('tambah', 'a', *inner)) if inner else count('a'), variables('a', *inner, **rules), id=id)

    other = {**sound, 'id': 'lain', 'variabel': variables('a', 'b', b={'label': 'Lain'})}
    documents = [
        doc('sound', document({'indikator': [sound]})),
        doc('without a year', without(document({'indikator': [sound]}), 'tahun')),
        doc('a last year without a first', without(document({'indikator': [sound]}, tahunAkhir=2026), 'tahun'), ('missing-field', 'tahun')),
        doc('an id twice', document({'id': 'sama'}, {'id': 'sama'}), ('duplicate', 'sasaran', 1, 'id')),
        doc('no such parent', document({'induk': 'entah'}), ('unknown-parent', 'sasaran', 0, 'induk')),
        doc('its own parent', document({'induk': 's0'}), ('parent-cycle', 'sasaran', 0, 'induk')),
        doc('one id with two meanings', document({'indikator': [sound, other]}), ('conflicting-variable', 'sasaran', 0, 'indikator', 1, 'variabel', 'b')),
        doc('a weight for nobody', document({'indikator': [sound], 'rerata': {'bobot': {'uji': '1', 'siapa': '1'}}}), ('unknown-weight', 'sasaran', 0, 'rerata', 'bobot', 'siapa')),
        doc('a result of an indicator that is not there', document({'indikator': [made('uji', b='entah')]}), ('unknown-indicator', 'sasaran', 0, 'indikator', 0, 'variabel', 'b', 'indikator')),
        doc('an indicator above that is not there', document({'indikator': [{**sound, 'induk': 'entah'}]}), ('unknown-indicator', 'sasaran', 0, 'indikator', 0, 'induk')),
        doc('a part of what is not there', document({'indikator': [{**sound, 'rincian': {'dari': 'entah', 'label': 'Perempuan'}}]}), ('unknown-indicator', 'sasaran', 0, 'indikator', 0, 'rincian', 'dari')),
        doc('made of itself', document({'indikator': [made('uji', b='uji')]}), ('indicator-cycle', 'sasaran', 0, 'indikator', 0, 'variabel', 'b', 'indikator')),
        doc('two that need each other', document({'indikator': [made('satu', b='dua'), made('dua', c='satu')]}), ('indicator-cycle', 'sasaran', 0, 'indikator', 1, 'variabel', 'c', 'indikator')),
        doc('three in a circle, in two sasaran', document({'indikator': [made('satu', b='tiga'), made('dua', c='satu')]}, {'indikator': [made('tiga', d='dua')]}),
            ('indicator-cycle', 'sasaran', 0, 'indikator', 1, 'variabel', 'c', 'indikator')),
        doc('above each other', document({'indikator': [{**sound, 'id': 'satu', 'induk': 'dua'}, {**sound, 'id': 'dua', 'induk': 'satu'}]}), ('indicator-cycle', 'sasaran', 0, 'indikator', 1, 'induk')),
        doc('a part of itself', document({'indikator': [{**sound, 'rincian': {'dari': 'uji', 'label': 'Perempuan'}}]}), ('indicator-cycle', 'sasaran', 0, 'indikator', 0, 'rincian', 'dari')),
        doc('one made of another, above it and its part', document({'indikator': [made('uji', b='dasar'), {**made('dasar'), 'induk': 'uji', 'rincian': {'dari': 'uji', 'label': 'Perempuan'}}]})),
        doc('a composed variable and a given one of the same id', document({'indikator': [made('satu', b='dua'), made('dua', b=None)]}), ('conflicting-variable', 'sasaran', 0, 'indikator', 1, 'variabel', 'b')),
        doc('a weight for a part', document({'indikator': [sound, {**sound, 'id': 'bagian', 'rincian': {'dari': 'uji', 'label': 'Perempuan'}}], 'rerata': {'bobot': {'uji': '1', 'bagian': '1'}}}),
            ('unknown-weight', 'sasaran', 0, 'rerata', 'bobot', 'bagian')),
        doc('years upside down', document({'indikator': [sound]}, tahunAkhir=2025), ('reversed', 'tahunAkhir')),
        doc('in force until before it is', document({'indikator': [sound]}, berlaku={'sejak': '2026', 'sampai': '2025'}), ('reversed', 'berlaku', 'sampai')),
        doc('a year too early', document({'indikator': [sound]}, tahun=1944), ('out-of-range', 'tahun')),
        doc('a region code with a letter', {**document({'indikator': [sound]}), 'instansi': {'nama': 'Dinas', 'kodeWilayah': '63.O5'}}, ('bad-format', 'instansi', 'kodeWilayah')),
    ]

    def classes(*kelas, **more):
        return {'id': 'skala', 'nama': 'Skala', 'kelas': [{'predikat': p, 'bawah': {'nilai': a}, 'atas': {'nilai': b}} for p, a, b in kelas], **more}

    def scale_of(*kelas):
        return {'id': 'skala', 'nama': 'Skala', 'kelas': list(kelas)}

    scale_cases = [
        doc('sound', scale('sakip')),
        doc('a gap', classes(('Tidak', '0', '69'), ('Ya', '70', '100')), ('scale-gap', 'kelas', 1, 'bawah')),
        doc('the same gap with a policy', classes(('Tidak', '0', '69'), ('Ya', '70', '100'), celah='bulatkan')),
        doc('a wide gap is a mistake even so', classes(('Tidak', '0', '60'), ('Ya', '70', '100'), celah='bulatkan'), ('scale-gap', 'kelas', 1, 'bawah')),
        doc('an overlap', classes(('Tidak', '0', '70'), ('Ya', '70', '100')), ('scale-overlap', 'kelas', 1, 'bawah')),
        doc('from high to low', classes(('Ya', '70', '100'), ('Tidak', '0', '70')), ('scale-order', 'kelas', 1, 'bawah')),
        doc('a grade twice', classes(('Ya', '0', '69'), ('Ya', '70', '100'), celah='tolak'), ('duplicate', 'kelas', 1, 'predikat')),
        doc('a class upside down', classes(('Ya', '100', '0')), ('reversed', 'kelas', 0, 'bawah')),
        doc('a scale that replaces another', {**scale('sakip'), 'berlaku': {'sejak': '2026-06'}, 'menggantikan': [{'nama': 'Indeks SPBE', 'sejak': '2026-06'}]}),
        doc('a scale that replaces itself', classes(('Ya', '0', '100'), menggantikan=[{'nama': 'Skala', 'id': 'skala'}]), ('replaces-itself', 'menggantikan', 0, 'id')),
        doc('no classes', classes(), ('too-few', 'kelas')),
        doc('no end at the ends', scale_of({'predikat': 'Tidak', 'atas': {'nilai': '70', 'terbuka': True}}, {'predikat': 'Ya', 'bawah': {'nilai': '70'}})),
        doc('no end in the middle', scale_of({'predikat': 'Tidak', 'bawah': {'nilai': '0'}}, {'predikat': 'Ya', 'bawah': {'nilai': '70'}}), ('missing-field', 'kelas', 0, 'atas')),
        doc('no ends at all', scale('opini')),
        doc('a name among numbers', scale_of({'predikat': 'Tidak'}, {'predikat': 'Ya', 'bawah': {'nilai': '70'}}), ('missing-field', 'kelas', 0, 'atas')),
        doc('a number for one class alone', scale_of({'predikat': 'Tidak', 'nilai': '1'}, {'predikat': 'Ya'}), ('missing-field', 'kelas', 1, 'nilai')),
        doc('numbers that do not go up', scale_of({'predikat': 'Tidak', 'nilai': '1'}, {'predikat': 'Ya', 'nilai': '1'}), ('scale-order', 'kelas', 1, 'nilai')),
    ]
    write('definitions', 'definition', 'Definitions with mistakes: every problem with its place. No issues: the definition is sound.', [
        *by_rule('indikator', indicators), *by_rule('dokumen', documents), *by_rule('skala', scale_cases)])


RULES = {
    'D3': ('forbidden-key', 'too-deep', 'too-large', 'too-long', 'too-many-issues'),
    'D4': ('unknown-variable', 'unused-variable', 'part-cycle', 'zero-divisor', 'not-positive'),
    'D5': ('unknown-parent', 'parent-cycle', 'conflicting-variable', 'unknown-weight'),
    'D13': ('unknown-indicator', 'indicator-cycle'),
    'D6': ('scale-gap', 'scale-order', 'scale-overlap'),
    'D7': ('unknown-grade', 'grade-mismatch', 'cumulative-period', 'mixed-cumulative', 'polarity-mismatch'),
    'D8': ('not-poolable', 'missing-join', 'not-summable', 'unusable-weight'),
    'D11': ('replaces-itself',),
    'C11': ('missing-method',),
}


def by_rule(noun, cases):
    """Groups by the rule of docs/spec.md that the first problem breaks; several problems at once are a rule of their own."""
    def rule_of(one):
        codes = [found['code'] for found in one['expect']['issues']]
        last = [rule for rule, broken in RULES.items() if codes and codes[-1] in broken]
        return last[0] if last else 'D2' if len(codes) > 1 else 'D1'

    known = sorted({rule_of(one) for one in cases})
    return [group(f'{noun}-{rule}', rule, SPEC, [one for one in cases if rule_of(one) == rule], noun=noun) for rule in known]


def ratio_part():
    return node('kali', 'a', 'b')


def examples():
    sound = indikator(ratio(), variables('a', 'b'))
    right = {'data': ab('23', '160'), 'nilai': '14.38'}
    write('contoh', 'contoh', 'Examples that a definition carries are recomputed and must agree to the digit.', [
        group('contoh', 'D9', HAND, [
            case('right', {'issues': []}, nilai={**sound, 'contoh': [right]}),
            case('what floats would say', {'issues': [issue('example-mismatch', 'definisi', 'contoh', 1, 'nilai')]}, nilai={**sound, 'contoh': [right, {**right, 'nilai': '14.37'}]}),
            case('too few digits', {'issues': [issue('example-mismatch', 'definisi', 'contoh', 0, 'nilai')]}, nilai={**sound, 'contoh': [{**right, 'nilai': '14.4'}]}),
            case('no result', {'issues': [issue('zero-over-zero', 'definisi', 'contoh', 0, 'data', 'b')]}, nilai={**sound, 'contoh': [{'data': ab('0', '0'), 'nilai': '0.00'}]}),
        ]),
    ])


# Texts that people wrote. Reading them is not answered by the other implementation: every answer is stated by hand.

WRITTEN = 'forms seen in IKU documents and LKjIP; hand'


def text_issue(code, at=0):
    return fails(issue(code, 'teks', at))


def read_angka(teks, nilai, satuan=None, locale=None):
    """The text, and what it says as plain decimal text, with its unit where it has one."""
    found = {'nilai': nilai} if satuan is None else {'nilai': nilai, 'satuan': satuan}
    return case(expect=found, teks=teks, **({} if locale is None else {'locale': locale}))


def numbers_as_written():
    refused = lambda code, *texts: [case(expect=text_issue(code), teks=teks) for teks in texts]
    write('numbers-as-written', 'angka', 'Numbers as people write them, to plain decimal text; what could mean two things is reported.', [
        group('read', 'W1', WRITTEN, [
            read_angka('94,33', '94.33'), read_angka('8.785,00', '8785.00'), read_angka('20.1', '20.1'), read_angka('0,376', '0.376'),
            read_angka('-4,05', '-4.05'), read_angka('880.00000000000011', '880.00000000000011'),
        ]),
        group('with-units', 'W1', WRITTEN, [
            read_angka('55%', '55', '%'), read_angka('Rp 272.969.874.747', '272969874747', 'Rp'), read_angka('488.943.107.488,-', '488943107488'),
            read_angka('2 hari', '2', 'hari'), read_angka('1.500bh', '1500', 'bh', 'id'),
        ]),
        group('by-locale', 'W1', SPEC, [read_angka('1.500', '1500', locale='id'), read_angka('1.500', '1.500', locale='en')]),
        group('ambiguous', 'W1', SPEC, [*refused('ambiguous-number', '1.500', '1,000'), case(expect=text_issue('ambiguous-number', 3), teks='Rp 1.500')]),
        group('none', 'W1', WRITTEN, refused('no-value', '-', 'n/a', 'NA', '......', '')),
        group('unreadable', 'W1', SPEC, [*refused('unreadable-number', '94,33,1', '12.34.567', 'banyak'), case(expect=text_issue('unreadable-number', 1), teks='1 dan 2')]),
        group('two-numbers', 'W1', SPEC, [
            *[case(expect=text_issue('unreadable-number', 1), teks=teks) for teks in ('1/3', '3 x 24 jam')],
            *[case(expect=text_issue('unreadable-number', 2), teks=teks) for teks in ('12/05/2022', '70 hari - 80 hari')],
            read_angka('5/1.000 kelahiran hidup', '5', '/1.000 kelahiran hidup'), read_angka('12 kasus COVID-19', '12', 'kasus COVID-19'),
        ]),
        group('two-quantities', 'W1', SPEC, [
            *[case(expect=text_issue('unreadable-number', 1), teks=teks) for teks in ('7 UPP, 14 Kab/Kota', '2 jam 30 menit', '5 hari dan dua jam', '5 dokumen dan satu laporan')],
            *[case(expect=text_issue('unreadable-number', 2), teks=teks) for teks in ('91 % <= 100 %', '88 % dan (150 % 55 %)', '31 Maret 2026')],
        ]),
        group('magnitudes', 'W1', SPEC, [
            read_angka('Rp 1,5 miliar', '1500000000', 'Rp'), read_angka('Rp 12,5 M', '12500000000', 'Rp'), read_angka('2,5 juta orang', '2500000', 'orang'),
            read_angka('5rb', '5000'), *[case(expect=text_issue('unreadable-number', 1), teks=teks) for teks in ('5 M', '5 million', '5 l')],
        ]),
        group('no-number', 'W1', SPEC, [
            *refused('unreadable-number', '0262', 'Rp (5.000)', '- 5'), case(expect=text_issue('unreadable-number', 1), teks='1OO'), case(expect=text_issue('unreadable-number'), teks='2.30 jam'),
        ]),
        group('marks', 'W1', SPEC, [read_angka('80*', '80'), read_angka('80%;', '80', '%'), read_angka('5.000,-', '5000')]),
        group('in-words', 'W1', SPEC, [
            read_angka('12 (dua belas) dokumen', '12', 'dokumen'), read_angka('94,33 % (sembilan puluh empat koma tiga tiga persen)', '94.33', '%'),
            case(expect=text_issue('unreadable-number', 2), teks='12 (sebelas) dokumen'),
        ]),
    ])


def targets_as_written():
    def target(teks, satuan=None, **isi):
        value = {**isi, 'periode': '2026', 'asli': teks}
        return case(expect={'value': value} if satuan is None else {'value': value, 'satuan': satuan}, teks=teks)

    write('targets-as-written', 'target', 'Targets as people write them; "none" where there is none. The period is 2026.', [
        group('numbers', 'W2', WRITTEN, [
            target('94,33', jenis='angka', nilai='94.33'), target('2 hari', 'hari', jenis='angka', nilai='2'),
            target('3 dokumen.', 'dokumen', jenis='angka', nilai='3'), case(expect=text_issue('unreadable-number', 3), teks='100 dari 110 Organisasi'),
            case(expect=text_issue('unreadable-number', 1), teks='4 dari 5'),
        ]),
        group('grades', 'W2', WRITTEN, [
            target('78 (BB)', jenis='angka', nilai='78', predikat='BB'), target('81 (A)', jenis='angka', nilai='81', predikat='A'),
            target('BB', jenis='predikat', predikat='BB'),
        ]),
        group('ranges-and-bounds', 'W2', WRITTEN, [
            target('80 - 90%', '%', jenis='rentang', bawah='80', atas='90'), target('70 hari - 80 hari', 'hari', jenis='rentang', bawah='70', atas='80'), target('>90', jenis='batas', arah='>', nilai='90'),
            target('>= 90', jenis='batas', arah='>=', nilai='90'), target('\u2264 5', jenis='batas', arah='<=', nilai='5'),
        ]),
        group('ranges-in-order', 'W2', WRITTEN, [
            target('90 - 80', jenis='rentang', bawah='80', atas='90'), target('14,39-13,90', jenis='rentang', bawah='13.90', atas='14.39'),
            target('-5,15% s.d. 33,84%', '%', jenis='rentang', bawah='-5.15', atas='33.84'), target('antara 80 dan 90', jenis='rentang', bawah='80', atas='90'),
        ]),
        group('bounds-in-words', 'W2', WRITTEN, [
            target('80 ke atas', jenis='batas', arah='>=', nilai='80'), target('maksimal 5%', '%', jenis='batas', arah='<=', nilai='5'),
            target('paling lama 5 hari kerja', 'hari kerja', jenis='batas', arah='<=', nilai='5'), target('tidak kurang dari 80', jenis='batas', arah='>=', nilai='80'),
            target('diatas 75', jenis='batas', arah='>', nilai='75'), target('di bawah 75', jenis='batas', arah='<', nilai='75'),
        ]),
        group('grades-in-words', 'W2', WRITTEN, [
            target('B (Baik)', jenis='predikat', predikat='B'), target('Sangat Baik/BB', jenis='predikat', predikat='BB'), target('Minimal BB', jenis='predikat', predikat='BB'),
            target('Opini WTP', jenis='predikat', predikat='WTP'),
        ]),
        group('marks-and-parts', 'W2', WRITTEN, [
            target('(100%)', '%', jenis='angka', nilai='100'), target('80*', jenis='angka', nilai='80'),
            target('100% (40 dari 40 OPD)', '%', jenis='angka', nilai='100'), target('Rp 1,5 miliar', 'Rp', jenis='angka', nilai='1500000000'),
        ]),
        group('none', 'W2', WRITTEN, [case(expect={'value': 'none'}, teks=teks) for teks in ('-', 'n/a', '', 'nihil', 'belum ada')]),
        group('reported', 'W2', SPEC, [
            case(expect=text_issue('ambiguous-number'), teks='1.500bh'), case(expect=text_issue('unreadable-target'), teks='Level-3'),
            case(expect=text_issue('unreadable-target'), teks='> BB'), *[case(expect=text_issue('unreadable-target'), teks=teks) for teks in ('75 - 80 (B)', 'BB (70,01-80)', '> 70 (BB)')],
            case(expect=text_issue('unreadable-number', 2), teks='31 Maret 2026'), case(expect=text_issue('unreadable-number'), teks='0262'),
            case(expect=text_issue('unreadable-target'), teks='tidak ada nilai pasti karena'),
        ]),
    ])


def formulas_as_written():
    def read(teks, formula, **labels):
        return case(expect={'formula': formula, 'label': labels}, teks=teks)

    def refused(code, at, *texts):
        return [case(expect=text_issue(code, at), teks=teks) for teks in texts]

    weighted = node('tambah', node('kali', constant('0.376'), 'ika'), node('kali', constant('0.405'), 'iku'))
    affine = node('kurang', constant('100'), node('kali', node('bagi', constant('50'), constant('0.9')), node('kurang', 'ieu', constant('0.1'))))
    write('formulas-as-written', 'rumus', 'Formulas on one line, in words and in LaTeX, to a formula and the labels of its variables.', [
        group('on-one-line', 'W3', WRITTEN, [
            read('A / B x 100 %', ratio(), a='A', b='B'), read('A : B x 100', ratio(), a='A', b='B'),
            read('Kematian / Kelahiran x 1.000', ratio('kematian', 'kelahiran', '1000'), kematian='Kematian', kelahiran='Kelahiran'),
            read('1/3 (X1 + X2 + X3)', count(node('kali', constant('1/3'), node('tambah', 'x1', 'x2', 'x3'))), x1='X1', x2='X2', x3='X3'),
            read('(0,376 x IKA) + (0,405 x IKU)', count(weighted), ika='IKA', iku='IKU'),
            read('100 - [50/0,9 x (Ieu - 0,1)]', count(affine), ieu='Ieu'),
        ], bahasa='teks'),
        group('in-words', 'W3', WRITTEN, [
            read('Jumlah A dibagi Jumlah B dikali 100', ratio('jumlahA', 'jumlahB'), jumlahA='Jumlah A', jumlahB='Jumlah B'),
            read('Jumlah A dibagi Jumlah B, dikali 100%.', ratio('jumlahA', 'jumlahB'), jumlahA='Jumlah A', jumlahB='Jumlah B'),
            read('Perbandingan antara Jumlah A dengan Jumlah B dikali 100%', ratio('jumlahA', 'jumlahB'), jumlahA='Jumlah A', jumlahB='Jumlah B'),
            read('Hasil bagi Jumlah A dengan Jumlah B dikali 100%', ratio('jumlahA', 'jumlahB'), jumlahA='Jumlah A', jumlahB='Jumlah B'),
            read('Perbandingan Guru per sekolah dengan Jumlah B dikali 100%', ratio('guruPerSekolah', 'jumlahB'), guruPerSekolah='Guru per sekolah', jumlahB='Jumlah B'),
        ], bahasa='teks'),
        group('names', 'W3', SPEC, [
            read('Volume (m3/hari) / Kapasitas (m3/hari) x 100', ratio('volumeM3Hari', 'kapasitasM3Hari'), volumeM3Hari='Volume (m3/hari)', kapasitasM3Hari='Kapasitas (m3/hari)'),
            read('Jumlah SD/MI terakreditasi / Jumlah SD/MI x 100', ratio('jumlahSdMiTerakreditasi', 'jumlahSdMi'), jumlahSdMiTerakreditasi='Jumlah SD/MI terakreditasi', jumlahSdMi='Jumlah SD/MI'),
            read('Siswa usia 7-12 tahun / Penduduk usia 7-12 tahun x 100', ratio('siswaUsia712Tahun', 'pendudukUsia712Tahun'), siswaUsia712Tahun='Siswa usia 7-12 tahun', pendudukUsia712Tahun='Penduduk usia 7-12 tahun'),
            read('∑ rumah layak / ∑ rumah x 100', ratio('jumlahRumahLayak', 'jumlahRumah'), jumlahRumahLayak='∑ rumah layak', jumlahRumah='∑ rumah'),
        ], bahasa='teks'),
        group('around-formulas', 'W3', SPEC, [
            read('A / B x 100 (persen)', ratio(), a='A', b='B'), read('A / B x 100% (sumber: BPS)', ratio(), a='A', b='B'),
            read('IKU = A / B x 100 = 4/5 x 100 = 80', ratio(), a='A', b='B'), read('Rumus: A / B x 100', ratio(), a='A', b='B'),
            read('Persentase A: (A / B) x 100 %', ratio(), a='A', b='B'),
        ], bahasa='teks'),
        group('in-latex', 'W3', 'the two IKU documents of 2020 and 2022; hand', [
            read('\\frac{\\text{Jumlah A}}{\\text{Jumlah B}} \\times 100 \\%', ratio('jumlahA', 'jumlahB'), jumlahA='Jumlah A', jumlahB='Jumlah B'),
            read('\\frac{\\text{A}}{\\text{B}} \\times 1000', ratio(pengali='1000'), a='A', b='B'),
        ], bahasa='latex'),
        group('refused-text', 'W4', SPEC, [
            *refused('not-rational', 0, 'ln(A) / B'), *refused('unclosed', 0, '(A + B'), *refused('unexpected-part', 4, 'A / '),
            *refused('no-variable', 0, '3 x 4'), *refused('ambiguous-percent', 4, 'A x 5% x B'),
            *refused('ambiguous-formula', 6, 'A + B / C x 100', 'A / B / C'), *refused('ambiguous-formula', 2, 'A / B + C x 100', 'n (A + B)'),
            *refused('ambiguous-formula', 0, 'A-B'), *refused('ambiguous-number', 8, 'A / B x 1,000'),
            *refused('no-operation', 1, 'n/a'), *refused('no-operation', 0, 'lihat lampiran'), *refused('no-operation', 6, 'Sumber: BPS'),
            *refused('no-divisor', 0, 'Jumlah A Jumlah B x 100'), *refused('unit-divisor', 8, 'Kasus / 100.000 kelahiran hidup'),
            *refused('zero-divisor', 2, 'A/(1-1)'),
            *refused('ambiguous-formula', 6, 'A / B x C x 100', 'A / B x 365 x 100'), *refused('ambiguous-formula', 2, 'N : (A / B) x 100', 'A (bobot 60%) + B (bobot 40%)'),
            *refused('unexpected-part', 14, 'A / Jumlah B x'), *refused('unexpected-part', 11, 'Generasi X + B'), *refused('not-rational', 0, 'akar pangkat tiga dari (A x B x C)'),
            *refused('unexpected-part', 0, 'Perbandingan Jumlah A : B dengan Jumlah C dikali 100%'),
        ], bahasa='teks'),
        group('refused-latex', 'W4', SPEC, [
            *refused('not-rational', 0, '\\sqrt{\\text{A}}'), *refused('unknown-command', 0, '\\foo{A}'),
        ], bahasa='latex'),
    ])


for make in (numbers, rounding, formats, formulas, data_issues, scales, periods, achievement, aggregation, means, composites, definitions, examples,
             numbers_as_written, targets_as_written, formulas_as_written):
    make()
