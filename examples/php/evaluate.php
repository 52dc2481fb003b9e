<?php
// Takes one indicator of the JSON catalogue, checks it against the JSON Schema, and evaluates it exactly.
// Run: php examples/php/evaluate.php dinsosKutaiKartanegara2022 pmksTertangani '{"pmksTerlayani":87,"pmksHarusDilayani":160}'
// or:  php examples/php/evaluate.php spm/kesehatan spmHipertensiKabKota '{"penderitaHipertensiDilayani":481,"penderitaHipertensi":800}'
// Needs no extension: figures that 64 bits do not hold are refused with a sentence, or computed where php-bcmath is there.
// Exit status 1 when there is no result.

declare(strict_types=1);

require __DIR__ . '/JsonSchema.php';
// The same file that the conformance pack checks; copy it beside this one.
require __DIR__ . '/../conformance/indikator.php';

/** The JSON files of the package: of the repository after `npm run build`, or of the installed package. */
function packageFile(string $name): string
{
    foreach ([__DIR__ . '/../../dist', 'node_modules/indikator/dist'] as $folder) {
        if (is_file("$folder/$name")) {
            return "$folder/$name";
        }
    }
    stop("$name is not there");
}

function stop(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

/** Whole numbers may come as numbers; decimals come as text, since PHP reads a JSON decimal as a float. */
function exactData(string $json): mixed
{
    $data = json_decode($json, true);
    return is_array($data) ? array_map(fn ($value) => is_int($value) ? (string) $value : $value, $data) : $data;
}

[, $berkas, $id, $json] = $argv + [1 => '', '', ''];
$path = packageFile("katalog/$berkas.json");
$schema = JsonSchema::read(packageFile('schema/indikator.json'));

$catalogue = json_decode(file_get_contents($path), false, 1024, JSON_THROW_ON_ERROR);
// A document has its indicators below its sasaran; a family is a table of them by id.
$every = isset($catalogue->sasaran)
    ? array_merge(...array_map(fn ($sasaran) => $sasaran->indikator, $catalogue->sasaran))
    : array_values(get_object_vars($catalogue));
$indikator = array_values(array_filter($every, fn ($one) => $one->id === $id))[0] ?? stop("$id is not in $berkas");

$wrong = $schema->issues($indikator);
if ($wrong !== []) {
    stop(implode("\n", $wrong));
}
echo "$indikator->nama\n";
try {
    // Evaluation reads arrays; the definition goes there as it is.
    $hasil = evaluate(json_decode(json_encode($indikator), true), exactData($json));
    echo "{$hasil['teks']} (exactly {$hasil['eksak']})\n";
} catch (Masalah $masalah) {
    foreach ($masalah->issues as $issue) {
        echo "{$issue['asal']}.", implode('.', $issue['path']), ": {$issue['code']}\n";
    }
    exit(1);
} catch (TanpaBcmath $tanpa) {
    stop($tanpa->getMessage());
}
