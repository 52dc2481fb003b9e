<?php
// Checks an implementation against indikator/vectors: php run.php [folder with *.json] [implementation.php]
//
// The implementation has a function answer(string $kind, array $group, array $case): what it says, an array like the case's
// "expect", or null for what it does not have. It is indikator.php here (php-bcmath for figures beyond 64 bits); yours, such as a
// service of a Laravel application, goes in its place. Exit status 1 when any answer differs.

declare(strict_types=1);

/** The folder that was named, or that of the repository, or that of the installed package. */
function folder(array $arguments): string
{
    $known = [...array_slice($arguments, 1, 1), __DIR__ . '/../../test/vectors', 'node_modules/indikator/dist/vectors'];
    foreach ($known as $path) {
        if (is_dir($path)) {
            return $path;
        }
    }
    fwrite(STDERR, "no folder of vectors\n");
    exit(1);
}

/** The same text for the same content, in whatever order the keys stand. */
function plain(mixed $value): string
{
    $sort = function (mixed $value) use (&$sort): mixed {
        if (!is_array($value)) {
            return $value;
        }
        if (!array_is_list($value)) {
            ksort($value);
        }
        return array_map($sort, $value);
    };
    return json_encode($sort($value), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

require $argv[2] ?? __DIR__ . '/indikator.php';

$total = 0;
$wrong = 0;
foreach (glob(folder($argv) . '/*.json') as $path) {
    $pack = json_decode(file_get_contents($path), true, 1024, JSON_THROW_ON_ERROR);
    if ($pack['format'] !== 1) {
        exit(basename($path) . ": format {$pack['format']} is not known\n");
    }
    $count = ['right' => 0, 'wrong' => 0, 'not answered' => 0];
    $lines = '';
    foreach ($pack['groups'] as $group) {
        foreach ($group['cases'] as $i => $case) {
            $found = answer($pack['kind'], $group, $case);
            $verdict = $found === null ? 'not answered' : (plain($found) === plain($case['expect']) ? 'right' : 'wrong');
            $count[$verdict]++;
            if ($verdict === 'wrong') {
                $lines .= '  ' . ($case['nama'] ?? "{$group['id']}[$i]") . ': expected ' . plain($case['expect']) . ', found ' . plain($found) . "\n";
            }
        }
    }
    $left = $count['not answered'] > 0 ? ", {$count['not answered']} not answered" : '';
    echo basename($path, '.json'), ": {$count['right']} right, {$count['wrong']} wrong$left\n$lines";
    $total += $count['right'];
    $wrong += $count['wrong'];
}
echo "$total right\n";
exit($wrong > 0 || $total === 0 ? 1 : 0);
