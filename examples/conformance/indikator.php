<?php
// The rules of docs/spec.md in PHP with gmp, to start from in an application: evaluate, capaian, classify, format and periode.
// Definitions are taken for sound; aggregation and means are left out ("not answered" in run.php).

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

/** An exact fraction in lowest terms, the sign above the line. */
final class Pecahan
{
    public readonly GMP $p;
    public readonly GMP $q;

    public function __construct(GMP|int $p, GMP|int $q = 1)
    {
        $divisor = gmp_gcd($p, $q) * gmp_sign($q);
        $this->p = gmp_div_q($p, $divisor);
        $this->q = gmp_div_q($q, $divisor);
    }

    /** Plain decimal text or a fraction such as 1/9, known to be well-formed. */
    public static function of(string $text): self
    {
        [$above, $below] = explode('/', $text) + [1 => '1'];
        [$whole, $decimals] = explode('.', $above) + [1 => ''];
        $negative = str_starts_with($whole, '-');
        $units = gmp_init(ltrim($whole, '-') . $decimals, 10);
        return new self($negative ? -$units : $units, gmp_pow(10, strlen($decimals)) * gmp_init($below, 10));
    }

    public function plus(self $b): self
    {
        return new self($this->p * $b->q + $b->p * $this->q, $this->q * $b->q);
    }

    public function minus(self $b): self
    {
        return new self($this->p * $b->q - $b->p * $this->q, $this->q * $b->q);
    }

    public function times(self $b): self
    {
        return new self($this->p * $b->p, $this->q * $b->q);
    }

    public function over(self $b): self
    {
        return new self($this->p * $b->q, $this->q * $b->p);
    }

    public function compare(self $b): int
    {
        return gmp_cmp($this->p * $b->q, $b->p * $this->q);
    }

    public function sign(): int
    {
        return gmp_sign($this->p);
    }

    public function exact(): string
    {
        return $this->q == 1 ? gmp_strval($this->p) : gmp_strval($this->p) . '/' . gmp_strval($this->q);
    }

    /** Rounded once, with all its digits; a zero has no sign. */
    public function rounded(int $digit, string $mode): string
    {
        [$units, $rest] = gmp_div_qr(gmp_abs($this->p) * gmp_pow(10, $digit), $this->q);
        $half = gmp_cmp(2 * $rest, $this->q);
        $away = gmp_sign($rest) !== 0 && match ($mode) {
            'half-up' => $half >= 0,
            'half-down' => $half > 0,
            'half-even' => $half > 0 || ($half === 0 && gmp_testbit($units, 0)),
            'up' => true,
            'down' => false,
            'ceil' => $this->sign() > 0,
            'floor' => $this->sign() < 0,
        };
        $units = $away ? $units + 1 : $units;
        $digits = str_pad(gmp_strval($units), $digit + 1, '0', STR_PAD_LEFT);
        $sign = $this->sign() < 0 && gmp_sign($units) !== 0 ? '-' : '';
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

/** Each variable first; only if all are right, parts against their wholes. */
function readRow(array $variabel, mixed $data): array
{
    if (!is_array($data) || ($data !== [] && array_is_list($data))) {
        throw Masalah::at('not-an-object', 'data');
    }
    $values = [];
    $codes = [];
    foreach ($variabel as $id => $rule) {
        $values[$id] = readVariable($data[$id] ?? null, $rule);
        if (is_string($values[$id])) {
            $codes[$id] = $values[$id];
        }
    }
    if ($codes === []) {
        $parts = array_filter($variabel, fn ($rule, $id) => isset($rule['bagianDari'])
            && $values[$id]->compare($values[$rule['bagianDari']]) > 0, ARRAY_FILTER_USE_BOTH);
        $codes = array_map(fn () => 'part-exceeds-whole', $parts);
    }
    if ($codes !== []) {
        throw new Masalah(array_map(fn ($id) => ['code' => $codes[$id], 'asal' => 'data', 'path' => [$id]], array_keys($codes)));
    }
    return $values;
}

function readVariable(mixed $given, array $rule): Pecahan|string
{
    $value = $given === null ? 'missing' : number($given);
    if (is_string($value)) {
        return $value;
    }
    $isCount = ($rule['jenis'] ?? null) === 'cacah';
    return match (true) {
        $isCount && $value->q != 1 => 'not-whole',
        $isCount && $value->sign() < 0 => 'negative',
        isset($rule['minimum']) && $value->compare(Pecahan::of($rule['minimum'])) < 0,
        isset($rule['maksimum']) && $value->compare(Pecahan::of($rule['maksimum'])) > 0 => 'out-of-bounds',
        default => $value,
    };
}

function bounded(Pecahan $value, array $path): Pecahan
{
    $most = gmp_pow(2, 16384);
    if (gmp_cmp(gmp_abs($value->p), $most) >= 0 || gmp_cmp($value->q, $most) >= 0) {
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

/** A printed figure; a grade stands behind the unit, that of a score in its place. */
function evaluate(array $definition, mixed $data): array
{
    $value = worth($definition['formula'], readRow($definition['variabel'], $data));
    $desimal = printFigure($value, $definition, isCount($definition) ? 0 : 2);
    $given = $definition['formula']['jenis'] === 'penilaian';
    $graded = $given || ($definition['capaian']['dasar'] ?? null) === 'eksak' ? $value : Pecahan::of($desimal);
    $grade = isset($definition['skala']) ? locate($definition['skala'], $graded)[1] : null;
    $written = $grade !== null && $given ? grouped($desimal) : withUnit(grouped($desimal), $definition['satuan']);
    $teks = $grade === null ? $written : "$written ($grade)";
    $answer = ['desimal' => $desimal, 'eksak' => $value->exact(), 'teks' => $teks];
    return $grade === null ? $answer : $answer + ['predikat' => $grade];
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

function capaian(array $definition, array $masukan): array
{
    $policy = $definition['capaian'] ?? [];
    $grade = gradeOf($definition, $masukan['realisasi'] ?? null, 'realisasi');
    $value = $grade === null ? readPlain($masukan['realisasi'] ?? null, 'realisasi') : null;
    [$target, $time] = chooseTarget($definition, $masukan['target'] ?? null, $masukan['periode'] ?? null);
    $start = $masukan['baseline'] ?? $definition['kondisiAwal']['nilai'] ?? null;
    $fromGrade = gradeOf($definition, $start, 'baseline');
    $base = $start === null || $fromGrade !== null ? null : readPlain($start, 'baseline');
    $fromStart = isset($target['kumulatif']);
    if ($time !== null && $fromStart !== ($masukan['kumulatif'] ?? false) && !str_ends_with(months($time)['awal'], '-01')) {
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

function formatNumber(string $nilai, array $format): array
{
    $value = number($nilai);
    if (is_string($value)) {
        throw Masalah::at($value, 'argumen');
    }
    $digit = $format['digit'] ?? strlen(explode('.', $nilai)[1] ?? '');
    return ['teks' => grouped($value->rounded($digit, $format['mode'] ?? 'half-up'), $format['locale'] ?? 'id')];
}

/** What this implementation says to one case. */
function answer(string $kind, array $group, array $case): ?array
{
    try {
        return match ($kind) {
            'evaluate' => evaluate($group['indikator'], $case['data']),
            'capaian' => capaian($group['indikator'], $case['masukan']),
            'classify' => classify($group['skala'], $case['nilai']),
            'format' => formatNumber($case['nilai'], $case['format'] ?? []),
            'periode' => period($case['periode']),
            default => null,
        };
    } catch (Masalah $problem) {
        return $problem->answer();
    }
}
