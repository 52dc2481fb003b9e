<?php
// Runs evaluate.php, and checks JsonSchema.php on definitions with one mistake each. Run: php examples/php/evaluate.test.php

declare(strict_types=1);

require __DIR__ . '/JsonSchema.php';

$failed = 0;
function same(string $what, mixed $found, mixed $expected): void
{
    global $failed;
    if ($found !== $expected) {
        $failed++;
        echo "not ok - $what\n  expected ", var_export($expected, true), "\n  found ", var_export($found, true), "\n";
    } else {
        echo "ok - $what\n";
    }
}

/** PHP as it is where nothing was installed. */
const BARE = ['-d', 'disable_functions=bcadd,bcsub,bcmul,bcdiv,bcmod,bcpow,bccomp'];

function php(array $options, string $program, string ...$arguments): array
{
    $command = [PHP_BINARY, ...$options, $program, ...$arguments];
    exec(implode(' ', array_map(escapeshellarg(...), $command)) . ' 2>&1', $lines, $status);
    return [$status, $lines];
}

/** What evaluate.php says below the name of the indicator. */
function run(string ...$arguments): array
{
    [$status, $lines] = php(BARE, __DIR__ . '/evaluate.php', ...$arguments);
    return [$status, array_slice($lines, 1)];
}

$kutai = 'dinsosKutaiKartanegara2022';
same('a percentage, half rounded up', run($kutai, 'pmksTertangani', '{"pmksTerlayani":87,"pmksHarusDilayani":160}'), [0, ['54,38% (exactly 435/8)']]);
same('a score with its grade', run($kutai, 'nilaiSakip', '{"nilaiEvaluasiSakip":"80.005"}'), [0, ['80,01 (A) (exactly 16001/200)']]);
same('not filled in', run($kutai, 'pmksTertangani', '{"pmksTerlayani":87}'), [1, ['data.pmksHarusDilayani: missing']]);
same('a float is refused', run($kutai, 'nilaiSakip', '{"nilaiEvaluasiSakip":80.005}'), [1, ['data.nilaiEvaluasiSakip: not-a-number']]);
same('nothing was served', run($kutai, 'pmksTertangani', '{"pmksTerlayani":0,"pmksHarusDilayani":0}'), [1, ['data.pmksHarusDilayani: zero-over-zero']]);

same('an indicator of a family', run('spm/kesehatan', 'spmHipertensiKabKota', '{"penderitaHipertensiDilayani":481,"penderitaHipertensi":800}'), [0, ['60,13% (exactly 481/8)']]);

$large = '{"penderitaHipertensiDilayani":"100000000000000000001","penderitaHipertensi":"300000000000000000000"}';
[$status, $lines] = run('spm/kesehatan', 'spmHipertensiKabKota', $large);
same('beyond 64 bits without bcmath: refused, with a sentence', [$status, count($lines), str_contains($lines[0], 'pasang php-bcmath')], [1, 1, true]);
if (extension_loaded('bcmath')) {
    [, $lines] = php([], __DIR__ . '/evaluate.php', 'spm/kesehatan', 'spmHipertensiKabKota', $large);
    same('beyond 64 bits with bcmath', $lines[1], '33,33% (exactly 100000000000000000001/3000000000000000000)');
}

$dist = __DIR__ . '/../../dist';
[$status, $lines] = php(BARE, __DIR__ . '/../conformance/run.php', "$dist/vectors");
same('without an extension no answer of the conformance pack is wrong', [$status, preg_grep('/ 0 wrong/', $lines, PREG_GREP_INVERT)], [0, [count($lines) - 1 => end($lines)]]);
same('and most are there', (int) end($lines) > 1700, true);
echo '# ', end($lines), " without an extension\n";
$schema = JsonSchema::read("$dist/schema/indikator.json");
$document = JsonSchema::read("$dist/schema/dokumenIku.json");
foreach (['dinsosTapin2020', $kutai] as $name) {
    same("$name is right", $document->issues(json_decode(file_get_contents("$dist/katalog/$name.json"))), []);
}

foreach (json_decode(file_get_contents("$dist/katalog/indeks.json")) as $entry) {
    if ($entry->jenis === 'indikator') {
        $families[$entry->berkas] ??= json_decode(file_get_contents("$dist/katalog/$entry->berkas.json"));
        $wrong = $schema->issues($families[$entry->berkas]->{$entry->id});
        if ($wrong !== []) {
            same("$entry->id is right", $wrong, []);
        }
    }
}
same('every family is right', count($families) > 50, true);

/** What the schema says of a sound definition with a part replaced. */
function mistake(array $change): array
{
    global $schema;
    $sound = [
        'id' => 'contoh',
        'nama' => 'Contoh',
        'satuan' => 'persen',
        'variabel' => ['a' => ['label' => 'A'], 'b' => ['label' => 'B']],
        'formula' => ['jenis' => 'rasio', 'pembilang' => 'a', 'penyebut' => 'b', 'pengali' => '100'],
    ];
    return $schema->issues(json_decode(json_encode(array_filter([...$sound, ...$change], fn ($part) => $part !== null))));
}
same('sound', mistake([]), []);
same('a required field is absent', count(mistake(['nama' => null])), 1);
same('an unknown field', mistake(['namaa' => 'x']), ['/namaa: is not allowed here']);
same('a word that is none of the list', mistake(['polaritas' => 'atas']), ['/polaritas: enum ["naik","turun","stabil"]']);
same('a malformed id of a variable', count(mistake(['variabel' => ['A' => ['label' => 'A']]])), 1);
same('a formula of no kind', count(mistake(['formula' => ['jenis' => 'lain']])), 1);
same('digits beyond their range', mistake(['pembulatan' => ['digit' => 21, 'mode' => 'up']]), ['/pembulatan/digit: maximum 20']);
exit($failed === 0 ? 0 : 1);
