<?php
// The rules of docs/spec.md in PHP, to start from in an application: evaluate, dokumen, capaian, classify, aggregate, format and
// periode. Figures that 64 bits hold need no extension; beyond, php-bcmath, and without it such a figure is refused.
// What is missing: checks of definitions and of their examples, means of achievements, and reading numbers, targets and formulas as
// people write them ("not answered" in run.php).

declare(strict_types=1);

/** One or more problems: [code, what the path leads into, path]. */
final class Masalah extends Exception
{
    public function __construct(public array $issues, public array $more = [])
    {
        parent::__construct('masalah');
    }

    public static function at(string $code, string $asal, array $path = [], array $more = []): self
    {
        return new self([['code' => $code, 'asal' => $asal, 'path' => $path]], $more);
    }

    public function answer(): array
    {
        return ['issues' => $this->issues] + $this->more;
    }
}

/** A number that 64 bits do not hold, on a machine without bcmath. */
final class TanpaBcmath extends Exception
{
    public function __construct()
    {
        parent::__construct('Hitungan ini melewati bilangan 64 bit, dan PHP ini tidak mempunyai ekstensi bcmath; pasang php-bcmath lalu ulangi');
    }
}

/** Whole numbers: an int as long as 64 bits hold it, beyond that digits as text, with bcmath. */
final class Bulat
{
    public static function of(string $digits): int|string
    {
        return filter_var($digits, FILTER_VALIDATE_INT) === false ? self::narrow($digits) : (int) $digits;
    }

    // Where an int does not hold the outcome PHP makes a float of it, and never an int of a longer text.
    public static function plus(int|string $a, int|string $b): int|string
    {
        return is_int($sum = $a + $b) ? $sum : self::big('bcadd', $a, $b);
    }

    public static function minus(int|string $a, int|string $b): int|string
    {
        return is_int($difference = $a - $b) ? $difference : self::big('bcsub', $a, $b);
    }

    public static function times(int|string $a, int|string $b): int|string
    {
        return is_int($product = $a * $b) ? $product : self::big('bcmul', $a, $b);
    }

    public static function power(int $base, int $exponent): int|string
    {
        return is_int($power = $base ** $exponent) ? $power : self::big('bcpow', $base, $exponent);
    }

    /** The quotient without its rest, towards zero. */
    public static function quotient(int|string $a, int|string $b): int|string
    {
        return is_int($a) && is_int($b) && $b !== -1 ? intdiv($a, $b) : self::big('bcdiv', $a, $b);
    }

    public static function rest(int|string $a, int|string $b): int|string
    {
        return is_int($a) && is_int($b) ? $a % $b : self::big('bcmod', $a, $b);
    }

    public static function compare(int|string $a, int|string $b): int
    {
        return is_int($a) && is_int($b) ? $a <=> $b : self::big('bccomp', $a, $b);
    }

    /** A text is never zero. */
    public static function sign(int|string $a): int
    {
        return is_int($a) ? $a <=> 0 : ($a[0] === '-' ? -1 : 1);
    }

    public static function abs(int|string $a): int|string
    {
        return self::sign($a) < 0 ? self::minus(0, $a) : $a;
    }

    /** The greatest common divisor, above zero. */
    public static function divisor(int|string $a, int|string $b): int|string
    {
        while ($b !== 0) {
            [$a, $b] = [$b, self::rest($a, $b)];
        }
        return self::abs($a);
    }

    private static function big(string $function, int|string $a, int|string $b): int|string
    {
        if (!function_exists($function)) {
            throw new TanpaBcmath();
        }
        $outcome = $function((string) $a, (string) $b, ...($function === 'bcmod' || $function === 'bccomp' ? [] : [0]));
        return is_int($outcome) ? $outcome : self::narrow($outcome);
    }

    /** Without leading zeros; an int where one holds it, so that each number has one form. */
    private static function narrow(string $digits): int|string
    {
        $sign = str_starts_with($digits, '-') ? '-' : '';
        $plain = $sign . (ltrim(ltrim($digits, '-'), '0') ?: '0');
        $int = filter_var($plain, FILTER_VALIDATE_INT);
        return $plain === '-0' ? 0 : ($int === false ? $plain : $int);
    }
}

/** An exact fraction in lowest terms, the sign above the line. */
final class Pecahan
{
    public readonly int|string $p;
    public readonly int|string $q;

    public function __construct(int|string $p, int|string $q = 1)
    {
        $divisor = Bulat::divisor($p, $q);
        $divisor = Bulat::sign($q) < 0 ? Bulat::minus(0, $divisor) : $divisor;
        $this->p = Bulat::quotient($p, $divisor);
        $this->q = Bulat::quotient($q, $divisor);
    }

    /** Plain decimal text or a fraction such as 1/9, known to be well-formed. */
    public static function of(string $text): self
    {
        [$above, $below] = explode('/', $text) + [1 => '1'];
        [$whole, $decimals] = explode('.', $above) + [1 => ''];
        return new self(Bulat::of($whole . $decimals), Bulat::times(Bulat::power(10, strlen($decimals)), Bulat::of($below)));
    }

    public function plus(self $b): self
    {
        return new self(Bulat::plus(Bulat::times($this->p, $b->q), Bulat::times($b->p, $this->q)), Bulat::times($this->q, $b->q));
    }

    public function minus(self $b): self
    {
        return new self(Bulat::minus(Bulat::times($this->p, $b->q), Bulat::times($b->p, $this->q)), Bulat::times($this->q, $b->q));
    }

    public function times(self $b): self
    {
        return new self(Bulat::times($this->p, $b->p), Bulat::times($this->q, $b->q));
    }

    public function over(self $b): self
    {
        return new self(Bulat::times($this->p, $b->q), Bulat::times($this->q, $b->p));
    }

    public function compare(self $b): int
    {
        return Bulat::compare(Bulat::times($this->p, $b->q), Bulat::times($b->p, $this->q));
    }

    public function sign(): int
    {
        return Bulat::sign($this->p);
    }

    public function isWhole(): bool
    {
        return $this->q === 1;
    }

    public function exact(): string
    {
        return $this->isWhole() ? (string) $this->p : "$this->p/$this->q";
    }

    /** Rounded once, with all its digits; a zero has no sign. */
    public function rounded(int $digit, string $mode): string
    {
        $scaled = Bulat::times(Bulat::abs($this->p), Bulat::power(10, $digit));
        $units = Bulat::quotient($scaled, $this->q);
        $rest = Bulat::rest($scaled, $this->q);
        $half = Bulat::compare(Bulat::times(2, $rest), $this->q);
        $away = $rest !== 0 && match ($mode) {
            'half-up' => $half >= 0,
            'half-down' => $half > 0,
            'half-even' => $half > 0 || ($half === 0 && Bulat::rest($units, 2) === 1),
            'up' => true,
            'down' => false,
            'ceil' => $this->sign() > 0,
            'floor' => $this->sign() < 0,
        };
        $units = $away ? Bulat::plus($units, 1) : $units;
        $digits = str_pad((string) $units, $digit + 1, '0', STR_PAD_LEFT);
        $sign = $this->sign() < 0 && $units !== 0 ? '-' : '';
        return $sign . ($digit === 0 ? $digits : substr($digits, 0, -$digit) . '.' . substr($digits, -$digit));
    }
}

/** The exact value; a code when there is none. */
function number(mixed $value): Pecahan|string
{
    if (!is_string($value) || preg_match('/^-?[0-9]+(\.[0-9]+)?$/D', $value) !== 1) {
        return 'not-a-number';
    }
    return preg_match_all('/[0-9]/', $value) > 1000 ? 'limit' : Pecahan::of($value);
}

function grouped(string $text, string $locale = 'id'): string
{
    [$whole, $decimals] = explode('.', ltrim($text, '-')) + [1 => null];
    [$group, $comma] = $locale === 'id' ? ['.', ','] : [',', '.'];
    $whole = strrev(implode($group, str_split(strrev($whole), 3)));
    return (str_starts_with($text, '-') ? '-' : '') . $whole . ($decimals === null ? '' : $comma . $decimals);
}

function printFigure(Pecahan $value, array $definition, int $digit = 2): string
{
    $rule = $definition['pembulatan'] ?? ['digit' => $digit, 'mode' => 'half-up'];
    return $value->rounded($rule['digit'], $rule['mode']);
}

/** Counts, their sums and differences, unless the definition averages them: these print no decimals. */
function isCount(array $definition): bool
{
    $counts = function (string|array $tree) use (&$counts, $definition): bool {
        if (is_string($tree)) {
            $rule = $definition['variabel'][$tree];
            return ($rule['jenis'] ?? null) === 'cacah' && ($rule['gabungPeriode'] ?? null) !== 'rata-rata';
        }
        return in_array($tree['jenis'], ['tambah', 'kurang'], true)
            && count(array_filter($tree['operan'], $counts)) === count($tree['operan']);
    };
    $formula = $definition['formula'];
    return $formula['jenis'] === 'hitungan' && !in_array('rata-rata', $definition['agregasi'] ?? [], true) && $counts($formula['ekspresi']);
}

function withUnit(string $written, string $satuan): string
{
    return match (strtolower($satuan)) {
        '%', 'persen' => "$written%",
        'rp', 'rp.', 'rupiah' => str_starts_with($written, '-') ? '-Rp' . substr($written, 1) : "Rp$written",
        default => "$written $satuan",
    };
}

/** Each variable first; only if all are right, parts against their wholes. `$inner`: the answers of other indicators by id. */
function readRow(array $variabel, mixed $data, ?array $inner = null): array
{
    if (!is_array($data) || ($data !== [] && array_is_list($data))) {
        throw Masalah::at('not-an-object', 'data');
    }
    $values = [];
    $codes = [];
    foreach ($variabel as $id => $rule) {
        $given = $data[$id] ?? null;
        $values[$id] = $inner !== null && isset($rule['indikator']) ? take($given, $rule, $inner) : readVariable($given, $rule);
        if (is_string($values[$id])) {
            $codes[$id] = $values[$id];
        }
    }
    $codes = $codes === [] ? partsAbove($variabel, $values) : $codes;
    refuse($codes);
    return $values;
}

/** The code of each part that exceeds the whole that it is a part of, where both are known. */
function partsAbove(array $variabel, array $values): array
{
    $parts = array_filter($variabel, fn ($rule, $id) => isset($rule['bagianDari'], $values[$id], $values[$rule['bagianDari']])
        && $values[$id]->compare($values[$rule['bagianDari']]) > 0, ARRAY_FILTER_USE_BOTH);
    return array_map(fn () => 'part-exceeds-whole', $parts);
}

/** Codes by the variables that they are about. */
function refuse(array $codes): void
{
    if ($codes !== []) {
        throw new Masalah(array_map(fn ($id) => ['code' => $codes[$id], 'asal' => 'data', 'path' => [$id]], array_keys($codes)));
    }
}

function readVariable(mixed $given, array $rule): Pecahan|string
{
    $value = $given === null ? 'missing' : number($given);
    return is_string($value) ? $value : ruled($value, $rule);
}

/** The result of another indicator in the place of a value: printed, or exact where the variable says so. */
function take(mixed $given, array $rule, array $inner): Pecahan|string
{
    $answer = $inner[$rule['indikator']];
    if ($given !== null || isset($answer['issues'])) {
        return $given !== null ? 'computed-variable' : 'indicator-failed';
    }
    $text = $answer[($rule['dasar'] ?? null) === 'eksak' ? 'eksak' : 'desimal'];
    foreach (explode('/', $text) as $part) {
        if (is_string(number($part))) {
            return 'limit';
        }
    }
    return ruled(Pecahan::of($text), $rule);
}

/** The value, or the first rule that it breaks. */
function ruled(Pecahan $value, array $rule): Pecahan|string
{
    $isCount = ($rule['jenis'] ?? null) === 'cacah';
    return match (true) {
        $isCount && !$value->isWhole() => 'not-whole',
        $isCount && $value->sign() < 0 => 'negative',
        isset($rule['minimum']) && $value->compare(Pecahan::of($rule['minimum'])) < 0,
        isset($rule['maksimum']) && $value->compare(Pecahan::of($rule['maksimum'])) > 0 => 'out-of-bounds',
        default => $value,
    };
}

function bounded(Pecahan $value, array $path): Pecahan
{
    // What 64 bits hold is within any case.
    $isLarge = fn (int|string $whole) => is_string($whole) && Bulat::compare(Bulat::abs($whole), Bulat::power(2, 16384)) >= 0;
    if ($isLarge($value->p) || $isLarge($value->q)) {
        throw Masalah::at('limit', 'definisi', $path);
    }
    return $value;
}

/** The divisor is the caller's own value when it is a variable, else a node of the definition. */
function divide(Pecahan $above, Pecahan $below, mixed $tree, array $path): Pecahan
{
    if ($below->sign() !== 0) {
        return $above->over($below);
    }
    $code = $above->sign() === 0 ? 'zero-over-zero' : 'division-by-zero';
    throw is_string($tree) ? Masalah::at($code, 'data', [$tree]) : Masalah::at($code, 'definisi', $path);
}

function compute(string|array $tree, array $values, array $path): Pecahan
{
    if (is_string($tree)) {
        return $values[$tree];
    }
    if ($tree['jenis'] === 'konstanta') {
        return Pecahan::of($tree['nilai']);
    }
    $total = null;
    foreach ($tree['operan'] as $i => $part) {
        $way = [...$path, 'operan', $i];
        $value = compute($part, $values, $way);
        $total = $total === null ? $value : bounded(match ($tree['jenis']) {
            'tambah' => $total->plus($value),
            'kurang' => $total->minus($value),
            'kali' => $total->times($value),
            'bagi' => divide($total, $value, $part, $way),
        }, $path);
    }
    return $total;
}

function worth(array $formula, array $values): Pecahan
{
    if ($formula['jenis'] === 'penilaian') {
        return $values[$formula['variabel']];
    }
    if ($formula['jenis'] === 'hitungan') {
        return compute($formula['ekspresi'], $values, ['formula', 'ekspresi']);
    }
    $above = compute($formula['pembilang'], $values, ['formula', 'pembilang']);
    $below = compute($formula['penyebut'], $values, ['formula', 'penyebut']);
    if ($above->sign() === 0 && $below->sign() === 0 && isset($formula['nolPerNol'])) {
        return Pecahan::of($formula['nolPerNol']['nilai']);
    }
    $ratio = bounded(divide($above, $below, $formula['penyebut'], ['formula', 'penyebut']), ['formula']);
    return bounded($ratio->times(Pecahan::of($formula['pengali'])), ['formula']);
}

function evaluate(array $definition, mixed $data, ?array $inner = null): array
{
    return figure($definition, worth($definition['formula'], readRow($definition['variabel'], $data, $inner)));
}

/** A printed figure; a grade stands behind the unit, that of a score in its place. */
function figure(array $definition, Pecahan $value): array
{
    $desimal = printFigure($value, $definition, isCount($definition) ? 0 : 2);
    $given = $definition['formula']['jenis'] === 'penilaian';
    $graded = $given || ($definition['capaian']['dasar'] ?? null) === 'eksak' ? $value : Pecahan::of($desimal);
    $grade = isset($definition['skala']) ? locate($definition['skala'], $graded)[1] : null;
    $written = $grade !== null && $given ? grouped($desimal) : withUnit(grouped($desimal), $definition['satuan']);
    $teks = $grade === null ? $written : "$written ($grade)";
    $answer = ['desimal' => $desimal, 'eksak' => $value->exact(), 'teks' => $teks];
    return $grade === null ? $answer : $answer + ['predikat' => $grade];
}

/** Every indicator after those that it is made of, told in document order. */
function document(array $dokumen, mixed $data): array
{
    $every = array_column(array_merge(...array_column($dokumen['sasaran'], 'indikator')), null, 'id');
    $answers = [];
    $settle = function (string $id) use (&$settle, &$answers, $every, $data): void {
        foreach ($every[$id]['variabel'] as $rule) {
            if (isset($rule['indikator']) && !isset($answers[$rule['indikator']])) {
                $settle($rule['indikator']);
            }
        }
        $answers[$id] = attempt(fn () => evaluate($every[$id], $data, $answers));
    };
    foreach (array_keys($every) as $id) {
        if (!isset($answers[$id])) {
            $settle($id);
        }
    }
    return ['hasil' => array_map(fn ($id) => $answers[$id], array_keys($every))];
}

/** A code and a grade, of which one is null. */
function locate(array $scale, Pecahan $value): array
{
    $classes = $scale['kelas'];
    $gap = $scale['celah'] ?? null;
    $ends = array_merge(array_column($classes, 'bawah'), array_column($classes, 'atas'));
    if ($ends === []) {
        // Names: a number is of the class whose number it is.
        foreach ($classes as $one) {
            if (isset($one['nilai']) && Pecahan::of($one['nilai'])->compare($value) === 0) {
                return [null, $one['predikat']];
            }
        }
        return ['classes-without-ends', null];
    }
    if ($gap === 'bulatkan') {
        $digits = max(array_map(fn ($end) => strlen(explode('.', $end['nilai'])[1] ?? ''), $ends));
        $value = Pecahan::of($value->rounded($digits, 'half-up'));
    }
    $beyond = function (?array $end, int $side) use ($value): bool {
        if ($end === null) {
            return true;
        }
        $order = $value->compare(Pecahan::of($end['nilai'])) * $side;
        return $order > 0 || ($order === 0 && !isset($end['terbuka']));
    };
    $last = count($classes) - 1;
    if (!$beyond($classes[0]['bawah'] ?? null, 1)) {
        return ($scale['diBawah'] ?? null) === 'terendah' ? [null, $classes[0]['predikat']] : ['below-scale', null];
    }
    if (!$beyond($classes[$last]['atas'] ?? null, -1)) {
        return ($scale['diAtas'] ?? null) === 'tertinggi' ? [null, $classes[$last]['predikat']] : ['above-scale', null];
    }
    for ($i = 0; !$beyond($classes[$i]['atas'] ?? null, -1);) {
        $i++;
    }
    if ($beyond($classes[$i]['bawah'] ?? null, 1)) {
        return [null, $classes[$i]['predikat']];
    }
    [$lower, $upper] = [$classes[$i - 1], $classes[$i]];
    return match ($gap) {
        'bawah-terbuka' => [null, ($value->compare(Pecahan::of($lower['atas']['nilai'])) > 0 ? $upper : $lower)['predikat']],
        'bawah-tertutup' => [null, ($value->compare(Pecahan::of($upper['bawah']['nilai'])) >= 0 ? $upper : $lower)['predikat']],
        default => ['between-classes', null],
    };
}

function classify(array $scale, mixed $nilai): array
{
    $value = $nilai === null ? 'missing' : number($nilai);
    [$code, $grade] = is_string($value) ? [$value, null] : locate($scale, $value);
    if ($code !== null) {
        throw Masalah::at($code, 'argumen', ['nilai']);
    }
    return ['predikat' => $grade];
}

function period(string $text): array
{
    $pattern = '/^([0-9]{4})(?:-(?:S(?<semester>[12])|T(?<triwulan>[1-4])|(?<bulan>[0-9]{2})|(?<akhir>[0-9]{4})))?$/D';
    $match = [];
    $isPeriod = preg_match($pattern, $text, $match, PREG_UNMATCHED_AS_NULL) === 1;
    if (!$isPeriod || (isset($match['bulan']) && ($match['bulan'] < 1 || $match['bulan'] > 12))) {
        throw Masalah::at('bad-format', 'teks');
    }
    $year = $match[1];
    if (isset($match['akhir']) && $match['akhir'] < $year) {
        throw Masalah::at('reversed', 'teks');
    }
    foreach (['semester' => 6, 'triwulan' => 3, 'bulan' => 1] as $kind => $months) {
        if (isset($match[$kind])) {
            $end = (int) $match[$kind] * $months;
            return ['jenis' => $kind, 'awal' => sprintf('%s-%02d', $year, $end - $months + 1), 'akhir' => sprintf('%s-%02d', $year, $end)];
        }
    }
    $kind = isset($match['akhir']) ? 'rentang' : 'tahun';
    return ['jenis' => $kind, 'awal' => "$year-01", 'akhir' => ($match['akhir'] ?? $year) . '-12'];
}

function months(string $text): array
{
    return array_slice(period($text), 1);
}

function readPlain(mixed $given, string $key): Pecahan
{
    $value = $given === null ? 'missing' : number($given);
    return is_string($value) ? throw Masalah::at($value, 'argumen', [$key]) : $value;
}

/** The target that counts, and its period where one is known. */
function chooseTarget(array $definition, mixed $given, ?string $wanted): array
{
    if (is_string($given)) {
        readPlain($given, 'target');
        return [['jenis' => 'angka', 'nilai' => $given], $wanted];
    }
    $every = $given === null ? [...($definition['targetPerubahan'] ?? []), ...($definition['target'] ?? [])] : [$given];
    if ($every === []) {
        throw Masalah::at('no-target', 'argumen', ['target']);
    }
    if ($wanted === null && count(array_unique(array_column($every, 'periode'))) === 1) {
        $wanted = $every[0]['periode'];
    }
    foreach ($every as $one) {
        if ($wanted !== null && months($one['periode']) === months($wanted)) {
            return [$one, $one['periode']];
        }
    }
    throw Masalah::at('other-period', 'argumen', ['periode']);
}

/** Since the start of the year: the cumulative target of the period, else the sum of the separate ones within. */
function targetSince(array $definition, array $masukan): array
{
    $until = $masukan['sampai'];
    foreach (['periode', 'target'] as $key) {
        if (isset($masukan[$key])) {
            throw Masalah::at('conflicting-keys', 'argumen', [$key]);
        }
    }
    $every = [...($definition['targetPerubahan'] ?? []), ...($definition['target'] ?? [])];
    $found = fn (string $when) => array_values(array_filter($every, fn ($one) => months($one['periode']) === months($when)))[0] ?? null;
    try {
        $kind = period($until)['jenis'];
    } catch (Masalah $problem) {
        throw Masalah::at($problem->answer()['issues'][0]['code'], 'argumen', ['sampai']);
    }
    $whole = $found($until);
    if (isset($whole['kumulatif'])) {
        return [$whole, $until];
    }
    $isSummed = ($definition['agregasi']['periode'] ?? null) === 'jumlah' && $kind !== 'rentang';
    $parts = $isSummed ? array_map($found, expectedPeriods([['when' => $until]], ['sampai' => $until])) : [null];
    $sum = Pecahan::of('0');
    foreach ($parts as $one) {
        if ($one === null || $one['jenis'] !== 'angka' || isset($one['kumulatif'])) {
            throw Masalah::at('unsummed-targets', 'argumen', ['sampai']);
        }
        $sum = $sum->plus(Pecahan::of($one['nilai']));
    }
    return [['jenis' => 'angka', 'nilai' => $sum->exact(), 'kumulatif' => true], $until];
}

/** The grade of a value that is a grade alone; null for a number. */
function gradeOf(array $definition, mixed $given, string $key): ?string
{
    if (!is_array($given) || !isset($given['predikat'])) {
        return null;
    }
    if (!isset($definition['skala'])) {
        throw Masalah::at('missing-scale', 'argumen', [$key]);
    }
    if (!in_array($given['predikat'], array_column($definition['skala']['kelas'], 'predikat'), true)) {
        throw Masalah::at('unknown-grade', 'argumen', [$key, 'predikat']);
    }
    return $given['predikat'];
}

/** Whether a grade meets another: a later class is better, unless the definition says otherwise. */
function metGrade(array $definition, ?string $wanted, ?string $grade, ?string $way): ?bool
{
    if ($wanted === null || $grade === null) {
        return null;
    }
    $order = array_column($definition['skala']['kelas'], 'predikat');
    $above = array_search($grade, $order, true) - array_search($wanted, $order, true);
    return match ($way) {
        'stabil' => $above === 0,
        'turun' => $above <= 0,
        default => $above >= 0,
    };
}

/** Whether the target is met; null when it cannot be said: without a way only what lies on the target is known to. */
function met(array $target, Pecahan $value, ?string $way): ?bool
{
    if ($target['jenis'] === 'rentang') {
        $low = $way === 'turun' || $value->compare(Pecahan::of($target['bawah'])) >= 0;
        $done = $low && ($way === 'naik' || $value->compare(Pecahan::of($target['atas'])) <= 0);
        return $way === null && !$done ? null : $done;
    }
    $order = $value->compare(Pecahan::of($target['nilai']));
    $done = match ($target['arah'] ?? ['naik' => '>=', 'turun' => '<='][$way ?? ''] ?? '=') {
        '>=' => $order >= 0,
        '>' => $order > 0,
        '<=' => $order <= 0,
        '<' => $order < 0,
        '=' => $order === 0,
    };
    return $way === null && !$done ? null : $done;
}

/** The latest baseline that begins before the period; without a period the latest. */
function baselineFor(array $definition, ?string $when): mixed
{
    $known = array_filter(
        $definition['kondisiAwal'] ?? [],
        fn ($one) => $when === null || months($one['periode'])['awal'] < months($when)['awal'],
    );
    usort($known, fn ($a, $b) => array_values(months($a['periode'])) <=> array_values(months($b['periode'])));
    $last = end($known);
    return $last === false ? null : $last['nilai'] ?? ['predikat' => $last['predikat']];
}

function capaian(array $definition, array $masukan): array
{
    $policy = $definition['capaian'] ?? [];
    $grade = gradeOf($definition, $masukan['realisasi'] ?? null, 'realisasi');
    $value = $grade === null ? readPlain($masukan['realisasi'] ?? null, 'realisasi') : null;
    $since = isset($masukan['sampai']);
    [$target, $time] = $since
        ? targetSince($definition, $masukan)
        : chooseTarget($definition, $masukan['target'] ?? null, $masukan['periode'] ?? null);
    $start = $masukan['baseline'] ?? baselineFor($definition, $time);
    $fromGrade = gradeOf($definition, $start, 'baseline');
    $base = $start === null || $fromGrade !== null ? null : readPlain($start, 'baseline');
    $fromStart = isset($target['kumulatif']);
    if ($time !== null && $fromStart !== ($since || ($masukan['kumulatif'] ?? false)) && !str_ends_with(months($time)['awal'], '-01')) {
        throw Masalah::at('cumulative-mismatch', 'argumen', ['kumulatif']);
    }
    $isRange = $target['jenis'] === 'rentang';
    $low = $isRange ? Pecahan::of($target['bawah']) : null;
    $method = $policy['metode'] ?? null;
    $graded = $grade !== null || $target['jenis'] === 'predikat' || ($fromGrade !== null && usesBaseline($method));
    $wanted = null;
    if ($graded) {
        $classOf = fn (?string $known, ?Pecahan $number) => $known
            ?? (isset($definition['skala']) && $number !== null ? locate($definition['skala'], $number)[1] : null);
        $wanted = $classOf(
            $target['jenis'] === 'predikat' ? $target['predikat'] : null,
            $target['jenis'] === 'angka' ? Pecahan::of($target['nilai']) : null,
        );
        $grade = $classOf($grade, $value);
        $numbers = array_map(Pecahan::of(...), array_column($definition['skala']['kelas'] ?? [], 'nilai', 'predikat'));
        [$value, $goal, $base] = array_map(fn ($one) => $numbers[$one ?? ''] ?? null, [$grade, $wanted, $classOf($fromGrade, $base)]);
    } else {
        $goal = match ($target['jenis']) {
            'rentang' => $value->compare($low) < 0 ? $low : Pecahan::of($target['atas']),
            default => Pecahan::of($target['nilai']),
        };
    }
    $stated = $definition['polaritas'] ?? (isset($target['arah']) ? ($target['arah'][0] === '>' ? 'naik' : 'turun') : null);
    $way = $stated ?? match (true) {
        $method === 'dari-baseline' && $goal !== null && $base !== null && $goal->compare($base) !== 0 => $goal->compare($base) < 0 ? 'turun' : 'naik',
        default => ['rasio' => 'naik', 'selisih' => 'turun', 'rasio-terbalik' => 'turun', 'stabil' => 'stabil'][is_string($method) ? $method : ''] ?? null,
    };
    $done = $graded ? metGrade($definition, $wanted, $grade, $way) : met($target, $value, $way);
    $more = $done === null ? [] : ['tercapai' => $done];
    if ($goal === null || $value === null) {
        $key = $target['jenis'] === 'predikat' ? 'target' : 'realisasi';
        throw Masalah::at("grade-only-$key", 'argumen', [$key], $more);
    }
    if ($method === 'rentang' && !$isRange) {
        throw Masalah::at('method-needs-range', 'definisi', ['capaian', 'metode'], $more);
    }
    if ($method === null && ($stated === 'turun' || $stated === 'stabil')) {
        throw Masalah::at('missing-method', 'definisi', ['capaian', 'metode'], $more);
    }
    if ($method === null && $stated === null) {
        throw Masalah::at('missing-polaritas', 'definisi', ['polaritas'], $more);
    }
    $method ??= $isRange ? 'rentang' : 'rasio';
    $inside = $isRange && !$graded && $value->compare($low) >= 0 && $value->compare(Pecahan::of($target['atas'])) <= 0;
    try {
        $percent = $inside ? Pecahan::of($policy['dalamRentang'] ?? '100') : percentage($method, $way, $value, $goal, $base, $policy, $done);
    } catch (Masalah $problem) {
        throw new Masalah($problem->issues, $more);
    }
    foreach (['batasAtas' => 1, 'batasBawah' => -1] as $key => $side) {
        $limit = isset($policy[$key]) ? Pecahan::of($policy[$key]) : $percent;
        $percent = $percent->compare($limit) * $side > 0 ? $limit : $percent;
    }
    $desimal = printFigure($percent, $policy);
    $answer = ['desimal' => $desimal, 'teks' => grouped($desimal) . '%', 'eksak' => $percent->exact(), 'metode' => is_array($method) ? 'rumus' : $method] + $more;
    $graded = ($policy['dasar'] ?? null) === 'eksak' ? $percent : Pecahan::of($desimal);
    $grade = isset($policy['skala']) ? locate($policy['skala'], $graded)[1] : null;
    return $grade === null ? $answer : $answer + ['predikat' => $grade];
}

function usesBaseline(string|array|null $method): bool
{
    $named = function (string|array $tree) use (&$named): bool {
        return $tree === 'kondisiAwal' || (is_array($tree) && array_filter($tree['operan'] ?? [], $named) !== []);
    };
    return is_array($method) ? $named($method['rumus']) : $method === 'dari-baseline';
}

/** A formula of the definition; only where it cannot divide does a zero have a meaning of its own. */
function ownMethod(array $method, Pecahan $value, Pecahan $goal, ?Pecahan $base, array $policy, ?bool $done): Pecahan
{
    if ($base === null && usesBaseline($method)) {
        throw Masalah::at('missing-baseline', 'argumen', ['baseline']);
    }
    $way = ['capaian', 'metode', 'rumus'];
    $values = ['realisasi' => $value, 'target' => $goal, 'kondisiAwal' => $base];
    try {
        return compute($method['rumus'], $values, $way);
    } catch (Masalah $problem) {
        $code = $problem->issues[0]['code'];
        return match (true) {
            $code === 'limit' => throw Masalah::at('limit', 'argumen'),
            $goal->sign() === 0 => zeroTarget($policy, $done),
            $value->sign() === 0 => byPolicy($policy['realisasiNol'] ?? null, 'zero-realisasi', 'realisasi'),
            // The place is the division, also where its divisor is a bare name.
            default => throw Masalah::at($code, 'definisi', division($method['rumus'], $values, $way) ?? $way),
        };
    }
}

/** The way to the first division, operands from left to right, that has no value. */
function division(string|array $tree, array $values, array $path): ?array
{
    foreach (is_array($tree) ? $tree['operan'] ?? [] : [] as $i => $part) {
        $found = division($part, $values, [...$path, 'operan', $i]);
        if ($found !== null) {
            return $found;
        }
    }
    $isZero = is_array($tree) && $tree['jenis'] === 'bagi' && compute($tree['operan'][1], $values, [])->sign() === 0;
    return $isZero ? $path : null;
}

function zeroTarget(array $policy, ?bool $done): Pecahan
{
    $stated = $policy['targetNol'] ?? null;
    $missed = $policy['targetNolLuput'] ?? $stated;
    return byPolicy($done === null && $missed !== $stated ? null : ($done ? $stated : $missed), 'zero-target', 'target');
}

function percentage(string|array $method, ?string $way, Pecahan $value, Pecahan $goal, ?Pecahan $base, array $policy, ?bool $done): Pecahan
{
    if (is_array($method)) {
        return ownMethod($method, $value, $goal, $base, $policy, $done);
    }
    $hundred = new Pecahan(100);
    $around = $value->compare($goal) <= 0 ? 'rasio' : 'selisih';
    $method = match (true) {
        $method === 'stabil', $method === 'rentang' && $way === 'stabil' => $around,
        $method === 'rentang' => $way === 'turun' ? 'selisih' : 'rasio',
        default => $method,
    };
    if ($method === 'dari-baseline') {
        if ($base === null || $base->compare($goal) === 0) {
            throw Masalah::at($base === null ? 'missing-baseline' : 'baseline-equals-target', 'argumen', ['baseline']);
        }
        return $base->minus($value)->over($base->minus($goal))->times($hundred);
    }
    foreach (['target' => $goal, 'realisasi' => $value] as $key => $one) {
        if ($one->sign() < 0) {
            throw Masalah::at('negative-ratio', 'argumen', [$key]);
        }
    }
    if ($method === 'rasio-terbalik') {
        return $value->sign() === 0 ? byPolicy($policy['realisasiNol'] ?? null, 'zero-realisasi', 'realisasi') : $goal->over($value)->times($hundred);
    }
    if ($goal->sign() === 0) {
        return zeroTarget($policy, $done);
    }
    $above = $method === 'rasio' ? $value : $goal->plus($goal)->minus($value);
    return $above->over($goal)->times($hundred);
}

function byPolicy(?string $stated, string $code, string $key): Pecahan
{
    return $stated === null ? throw Masalah::at($code, 'argumen', [$key]) : Pecahan::of($stated);
}

// Aggregation: one figure over cells, each a place (region or unit), a period, or both. All lists of cells are in order.

function aggregate(array $definition, array $masukan): array
{
    [$place, $timed] = checkInput($masukan);
    [$way, $time] = ways($definition, $place, $timed);
    $cells = readCells($definition, $masukan['baris'], $place, $time === 'gabung');
    $chosen = $sound = array_filter($cells, fn ($cell) => $cell['issues'] === null);
    if ($way === 'gabung' && $time === 'terakhir') {
        $chosen = array_column($sound, null, 'where');
        $time = 'gabung';
    }
    $groups = [];
    foreach ($chosen as $cell) {
        $groups[keyOf($way === 'gabung' ? null : $cell['where'], $time === 'gabung' ? null : $cell['when'])][] = $cell;
    }
    ksort($groups, SORT_STRING);
    $results = [];
    $reasons = [];
    foreach ($groups as $group) {
        try {
            $results[keyOf($way === 'gabung' ? null : $group[0]['where'], null)][] = worth($definition['formula'], pool($definition, $group));
        } catch (Masalah $problem) {
            $isPooled = $way === 'gabung' || $time === 'gabung';
            $reasons += array_fill_keys(array_column($group, 'i'), $isPooled ? ofRows($problem) : ofRow($problem, $group[0]['i']));
        }
    }
    if ($reasons !== [] && in_array($way, [null, 'gabung'], true) && in_array($time, [null, 'gabung'], true)) {
        // All was one group: the rows did contribute, but their sum has no result.
        throw new Masalah(current($reasons), ['cakupan' => coverage($masukan, $place, $timed, $cells)]);
    }
    $cells = array_map(fn ($cell) => ['issues' => $cell['issues'] ?? $reasons[$cell['i']] ?? null] + $cell, $cells);
    $cover = ['cakupan' => coverage($masukan, $place, $timed, $cells)];
    $issues = array_merge(...array_filter(array_column($cells, 'issues')));
    if ($results === []) {
        throw new Masalah([inArgument('nothing-to-aggregate', 'baris'), ...$issues], $cover);
    }
    $weights = $way === 'rata-rata' ? weights($definition, $cells) : null;
    if ($weights !== null && total($weights)->sign() === 0) {
        throw new Masalah([inArgument('no-weight', 'baris')], $cover);
    }
    $totals = array_map(fn ($values) => joined($values, $time), $results);
    $figure = figure($definition, $weights === null ? joined($totals, $way) : weightedMean($totals, $weights));
    $isWhole = $cover['cakupan']['hilang'] === [] && $cover['cakupan']['gagal'] === [];
    if (($masukan['lengkap'] ?? false) && !$isWhole) {
        throw new Masalah([inArgument('incomplete-coverage', 'baris'), ...$issues], $cover);
    }
    return $figure + $cover;
}

function inArgument(string $code, string|int ...$path): array
{
    return ['code' => $code, 'asal' => 'argumen', 'path' => $path];
}

/** Text, because PHP makes a number of the key '63'. */
function keyOf(?string $where, ?string $when): string
{
    return json_encode([$where, $when]);
}

/** How places and how periods are joined; null where the rows have none. */
function ways(array $definition, ?string $place, bool $timed): array
{
    $rule = $definition['agregasi'] ?? [];
    $wanted = array_filter(['wilayah' => $place !== null, 'periode' => $timed]);
    $absent = array_keys(array_diff_key($wanted, $rule));
    if ($absent !== []) {
        throw new Masalah(array_map(fn ($key) => ['code' => 'aggregation-forbidden', 'asal' => 'definisi', 'path' => ['agregasi', $key]], $absent));
    }
    // Alone, the result of another indicator is data; where it is pooled, nothing else says how.
    $unjoined = [];
    foreach ($definition['variabel'] as $id => $own) {
        foreach (['wilayah' => 'gabungWilayah', 'periode' => 'gabungPeriode'] as $key => $join) {
            if (isset($own['indikator'], $wanted[$key]) && $rule[$key] === 'gabung' && !isset($own[$join])) {
                $unjoined[] = ['code' => 'unjoined-result', 'asal' => 'definisi', 'path' => ['variabel', $id, $join]];
            }
        }
    }
    if ($unjoined !== []) {
        throw new Masalah($unjoined);
    }
    return array_map(fn ($key) => isset($wanted[$key]) ? $rule[$key] : null, ['wilayah', 'periode']);
}

/** By the text of the place as JavaScript compares it, then by time. */
function inOrder(array $a, array $b): int
{
    $text = fn ($cell) => iconv('UTF-8', 'UTF-16BE', $cell['where'] ?? '');
    return strcmp($text($a), $text($b)) ?: strcmp($a['when'] ?? '', $b['when'] ?? '');
}

/**
 * Cells with their values, or with the issues why they do not count. Where periods are pooled, a stock (terakhir) may be unknown,
 * but not in every period of its place.
 */
function readCells(array $definition, array $rows, ?string $place, bool $overTime): array
{
    $variabel = $definition['variabel'];
    $stocks = array_keys(array_filter($variabel, fn ($rule) => $overTime && ($rule['gabungPeriode'] ?? null) === 'terakhir'));
    $cells = [];
    $seen = [];
    foreach ($rows as $i => $row) {
        $data = $row['data'] ?? null;
        $unknown = array_filter($stocks, fn ($id) => is_array($data) && !isset($data[$id]));
        $cell = ['i' => $i, 'where' => $place === null ? null : $row[$place], 'when' => $row['periode'] ?? null, 'values' => [], 'issues' => null];
        try {
            $cell['values'] = readRow(array_diff_key($variabel, array_flip($unknown)), $data);
            $seen[keyOf($cell['where'], null)] = ($seen[keyOf($cell['where'], null)] ?? []) + $cell['values'];
        } catch (Masalah $problem) {
            $cell['issues'] = ofRow($problem, $i);
        }
        $cells[] = $cell;
    }
    foreach ($cells as &$cell) {
        $never = array_filter($stocks, fn ($id) => !isset($seen[keyOf($cell['where'], null)][$id]));
        if ($cell['issues'] === null && $never !== []) {
            $cell['issues'] = array_map(fn ($id) => inArgument('missing', 'baris', $cell['i'], 'data', $id), array_values($never));
        }
    }
    unset($cell);
    usort($cells, inOrder(...));
    return $cells;
}

/** Located in the caller's list: at a value of the row, or at the row where its formula has no result. */
function ofRow(Masalah $problem, int $i): array
{
    return array_map(fn ($one) => inArgument($one['code'], 'baris', $i, ...($one['asal'] === 'data' ? ['data', ...$one['path']] : [])), $problem->issues);
}

/** What is wrong with a sum stands in no single row, so its place is the list. */
function ofRows(Masalah $problem): array
{
    return array_map(fn ($one) => $one['asal'] === 'data' ? inArgument($one['code'], 'baris') : $one, $problem->issues);
}

/** The value of one variable for each place. Where a place has one period, every rule gives what is there. */
function overPeriods(array $definition, string $id, array $cells): array
{
    $values = [];
    foreach ($cells as $cell) {
        if (isset($cell['values'][$id])) {
            $values[keyOf($cell['where'], null)][] = $cell['values'][$id];
        }
    }
    return array_map(fn ($all) => joined($all, $definition['variabel'][$id]['gabungPeriode'] ?? 'jumlah'), $values);
}

function pool(array $definition, array $cells): array
{
    $ids = array_keys($definition['variabel']);
    $values = array_combine($ids, array_map(fn ($id) => total(overPeriods($definition, $id, $cells)), $ids));
    refuse(partsAbove($definition['variabel'], $values));
    return $values;
}

/** The weight of each place that has a result; null where all weigh the same. */
function weights(array $definition, array $cells): ?array
{
    $bobot = $definition['agregasi']['bobot'] ?? null;
    return $bobot === null ? null : overPeriods($definition, $bobot, array_filter($cells, fn ($cell) => $cell['issues'] === null));
}

function weightedMean(array $totals, array $weights): Pecahan
{
    $weighted = array_map(fn ($key) => $totals[$key]->times($weights[$key]), array_keys($totals));
    return total($weighted)->over(total($weights));
}

function total(array $values): Pecahan
{
    return array_reduce($values, fn ($sum, $one) => $sum->plus($one), new Pecahan(0));
}

/** Values joined, in order of time where they are of periods. */
function joined(array $values, ?string $way): Pecahan
{
    return match ($way) {
        'rata-rata' => total($values)->over(new Pecahan(count($values))),
        'jumlah' => total($values),
        'terkecil' => array_reduce($values, fn ($least, $one) => $least === null || $one->compare($least) < 0 ? $one : $least),
        'terbesar' => array_reduce($values, fn ($most, $one) => $most === null || $one->compare($most) > 0 ? $one : $most),
        default => end($values),
    };
}

function coverage(array $masukan, ?string $place, bool $timed, array $cells): array
{
    $told = fn ($lot) => array_map(fn ($cell) => array_filter(
        [$place ?? 'wilayah' => $cell['where'], 'periode' => $cell['when']],
        fn ($code) => $code !== null,
    ), array_values($lot));
    $wanted = $masukan['diharapkan'] ?? [];
    $places = $place === null ? [null] : $wanted[$place] ?? array_column($cells, 'where');
    $times = $timed ? $wanted['periode'] ?? expectedPeriods($cells, $masukan['untuk'] ?? []) : [null];
    $given = array_fill_keys(array_map(fn ($cell) => keyOf($cell['where'], $cell['when']), $cells), true);
    $missing = [];
    foreach ($place === null && !$timed ? [] : $places as $where) {
        foreach ($times as $when) {
            $missing[keyOf($where, $when)] = ['where' => $where, 'when' => $when];
        }
    }
    $missing = array_diff_key($missing, $given);
    usort($missing, inOrder(...));
    return [
        'terpakai' => $told(array_filter($cells, fn ($cell) => $cell['issues'] === null)),
        'hilang' => $told($missing),
        'gagal' => $told(array_filter($cells, fn ($cell) => $cell['issues'] !== null)),
    ];
}

/** All periods of the kind of the rows within the whole; else from the first to the last. */
function expectedPeriods(array $cells, array $untuk): array
{
    $given = array_column($cells, 'when');
    sort($given, SORT_STRING);
    $whole = wholeMonths($untuk) ?? ['awal' => months($given[0])['awal'], 'akhir' => months($given[count($given) - 1])['akhir']];
    $parts = match (period($given[0])['jenis']) {
        'tahun' => [''],
        'semester' => ['-S1', '-S2'],
        'triwulan' => ['-T1', '-T2', '-T3', '-T4'],
        'bulan' => array_map(fn ($month) => sprintf('-%02d', $month), range(1, 12)),
    };
    $every = [];
    foreach (range((int) $whole['awal'], (int) $whole['akhir']) as $year) {
        array_push($every, ...array_map(fn ($part) => sprintf('%04d', $year) . $part, $parts));
    }
    return array_filter($every, fn ($one) => isWithin($whole, $one));
}

function isWithin(array $whole, string $period): bool
{
    return $whole['awal'] <= months($period)['awal'] && months($period)['akhir'] <= $whole['akhir'];
}

/** The first and the last month of what the figure is for; null when it is for no time. */
function wholeMonths(array $untuk): ?array
{
    if (isset($untuk['sampai'])) {
        return ['awal' => substr($untuk['sampai'], 0, 4) . '-01', 'akhir' => months($untuk['sampai'])['akhir']];
    }
    return isset($untuk['periode']) ? months($untuk['periode']) : null;
}

/**
 * The key of places (wilayah, unit or null), and whether there are periods: what the rows name, or without rows what is expected.
 * Every row names the same; no cell stands twice; then the codes, key by key.
 */
function checkInput(array $masukan): array
{
    $rows = $masukan['baris'];
    $untuk = $masukan['untuk'] ?? [];
    $wrong = [];
    foreach (['wilayah' => 'unit', 'periode' => 'sampai'] as $first => $second) {
        if (isset($untuk[$first], $untuk[$second])) {
            $wrong[] = inArgument('conflicting-keys', 'untuk', $second);
        }
    }
    $keys = named($rows[0] ?? $masukan['diharapkan'] ?? []);
    if ($rows !== [] && ($keys === [] || array_slice($keys, 0, 2) === ['wilayah', 'unit'])) {
        throw new Masalah([...$wrong, inArgument('uneven-rows', 'baris', 0)]);
    }
    foreach ($rows as $i => $row) {
        $texts = array_filter($keys, fn ($key) => !is_string($row[$key] ?? null));
        array_push($wrong, ...named($row) === $keys
            ? array_map(fn ($key) => inArgument('wrong-type', 'baris', $i, $key), array_values($texts))
            : [inArgument('uneven-rows', 'baris', $i)]);
    }
    $others = array_diff($rows === [] ? [] : named($masukan['diharapkan'] ?? []), $keys);
    $wrong = $wrong ?: array_map(fn ($key) => inArgument('uneven-rows', 'diharapkan', $key), array_values($others));
    $wrong = $wrong ?: [...checkRegions($masukan), ...checkUnits($masukan), ...checkTimes($masukan)];
    $wrong = $wrong ?: repeatedCells($rows, $keys);
    if ($wrong !== []) {
        throw new Masalah($wrong);
    }
    return [array_values(array_intersect($keys, ['wilayah', 'unit']))[0] ?? null, in_array('periode', $keys, true)];
}

function named(mixed $row): array
{
    return array_values(array_filter(['wilayah', 'unit', 'periode'], fn ($key) => is_array($row) && array_key_exists($key, $row)));
}

function repeatedCells(array $rows, array $keys): array
{
    $seen = [];
    $wrong = [];
    foreach ($rows as $i => $row) {
        $key = json_encode(array_map(fn ($key) => $row[$key], $keys));
        if (isset($seen[$key])) {
            $wrong[] = inArgument('duplicate', 'baris', $i, ...(count($keys) === 1 ? $keys : []));
        }
        $seen[$key] = true;
    }
    return $wrong;
}

/** The whole, the codes of the rows (each where it stands first), those expected: each [code, ...path]. */
function codesOf(array $masukan, string $key, string $outer): array
{
    $whole = isset($masukan['untuk'][$outer]) ? [[$masukan['untuk'][$outer], 'untuk', $outer]] : [];
    $given = [];
    foreach ($masukan['baris'] as $i => $row) {
        if (isset($row[$key])) {
            $given[$row[$key]] ??= [$row[$key], 'baris', $i, $key];
        }
    }
    $list = $masukan['diharapkan'][$key] ?? [];
    return [$whole, array_values($given), array_map(fn ($i) => [$list[$i], 'diharapkan', $key, $i], array_keys($list))];
}

/** The code for each that the test finds. */
function findWrong(string $code, array $codes, callable $test): array
{
    return array_map(fn ($one) => inArgument($code, ...array_slice($one, 1)), array_values(array_filter($codes, $test)));
}

/** Well-formed first; then repeated, outside, unexpected. */
function checkCodes(array $masukan, string $key, array $codes, callable $isCode, callable $contains): array
{
    [$whole, $given, $expected] = $codes;
    $malformed = findWrong('bad-format', [...$whole, ...$given, ...$expected], fn ($one) => !$isCode($one[0]));
    if ($malformed !== []) {
        return $malformed;
    }
    $wanted = array_column($expected, 0);
    return [
        ...findWrong('duplicate', $expected, fn ($one) => array_search($one[0], $wanted, true) < $one[3]),
        ...findWrong('not-inside', [...$given, ...$expected], fn ($one) => $whole !== [] && !$contains($whole[0][0], $one[0])),
        ...findWrong('not-expected', $given, fn ($one) => isset($masukan['diharapkan'][$key]) && !in_array($one[0], $wanted, true)),
    ];
}

/** One system of codes; then the codes; then regions in each other. */
function checkRegions(array $masukan): array
{
    $codes = codesOf($masukan, 'wilayah', 'wilayah');
    $every = array_merge(...$codes);
    $systems = array_values(array_filter(array_map(fn ($one) => systemOf($one[0]), $every)));
    $wrong = findWrong('mixed-codes', $every, fn ($one) => !in_array(systemOf($one[0]), [null, $systems[0] ?? null], true))
        ?: checkCodes($masukan, 'wilayah', $codes, isRegion(...), liesIn(...));
    if ($wrong !== []) {
        return $wrong;
    }
    $overlaps = fn ($lot) => findWrong('region-overlap', $lot, fn ($one) => array_filter($lot, fn ($other) => $other[0] !== $one[0] && liesIn($other[0], $one[0])) !== []);
    return [...$overlaps($codes[1]), ...$overlaps($codes[2])];
}

function isBps(string $code): bool
{
    return preg_match('/^([0-9]{2}|[0-9]{4}|[0-9]{7}|[0-9]{10})$/D', $code) === 1;
}

function isRegion(string $code): bool
{
    return isBps($code) || preg_match('/^[0-9]{1,6}(\.[0-9]{1,6}){0,7}$/D', $code) === 1;
}

/** Kemendagri writes dots, BPS digits alone; of a province both give the same code. */
function systemOf(string $code): ?string
{
    return str_contains($code, '.') ? 'Kemendagri' : (strlen($code) > 2 && isBps($code) ? 'BPS' : null);
}

function liesIn(string $outer, string $inner): bool
{
    return $inner === $outer || (systemOf($inner) === 'BPS' ? str_starts_with($inner, $outer) && isBps($outer) : str_starts_with($inner, "$outer."));
}

function checkUnits(array $masukan): array
{
    $isCode = fn ($code) => $code !== '' && strlen(iconv('UTF-8', 'UTF-16BE', $code)) <= 400;
    return checkCodes($masukan, 'unit', codesOf($masukan, 'unit', 'unit'), $isCode, fn () => true);
}

/** The codes; then one kind of period, and no range of years. */
function checkTimes(array $masukan): array
{
    $untuk = $masukan['untuk'] ?? [];
    $codes = codesOf($masukan, 'periode', isset($untuk['sampai']) ? 'sampai' : 'periode');
    $isCode = function ($code) {
        try {
            return period($code) !== [];
        } catch (Masalah) {
            return false;
        }
    };
    $wrong = checkCodes($masukan, 'periode', $codes, $isCode, fn ($outer, $inner) => isWithin(wholeMonths($untuk), $inner));
    if ($wrong !== []) {
        return $wrong;
    }
    [, $given, $expected] = $codes;
    $kind = $given === [] ? null : period($given[0][0])['jenis'];
    $isOther = fn ($one) => period($one[0])['jenis'] === 'rentang' || ($kind !== null && period($one[0])['jenis'] !== $kind);
    return findWrong('period-kind', [...$given, ...$expected], $isOther);
}

function formatNumber(string $nilai, array $format): array
{
    $value = number($nilai);
    if (is_string($value)) {
        throw Masalah::at($value, 'argumen');
    }
    $digit = $format['digit'] ?? strlen(explode('.', $nilai)[1] ?? '');
    return ['teks' => grouped($value->rounded($digit, $format['mode'] ?? 'half-up'), $format['locale'] ?? 'id')];
}

function attempt(callable $ask): ?array
{
    try {
        return $ask();
    } catch (Masalah $problem) {
        return $problem->answer();
    }
}

/** What this implementation says to one case; null for what it does not have, and for figures that it would need bcmath for. */
function answer(string $kind, array $group, array $case): ?array
{
    try {
        return attempt(fn () => match ($kind) {
            'evaluate' => evaluate($group['indikator'], $case['data']),
            'dokumen' => document($group['dokumen'], $case['data']),
            'capaian' => capaian($group['indikator'], $case['masukan']),
            'classify' => classify($group['skala'], $case['nilai']),
            'aggregate' => aggregate($group['indikator'], $case['masukan']),
            'format' => formatNumber($case['nilai'], $case['format'] ?? []),
            'periode' => period($case['periode']),
            default => null,
        });
    } catch (TanpaBcmath) {
        return null;
    }
}
