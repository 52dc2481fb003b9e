<?php
// A view in PostgreSQL or MariaDB, made once and read as a table is. Run: php view.php DSN USER VIEW.sql ROWS.csv

declare(strict_types=1);

[, $dsn, $user, $view, $rows] = $argv;
$pdo = new PDO($dsn, $user, '', [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);

$pdo->exec('CREATE TABLE realisasi (kode_wilayah varchar(13), periode varchar(7), terlayani integer, seluruh integer)');
$insert = $pdo->prepare('INSERT INTO realisasi VALUES (?, ?, ?, ?)');
foreach (array_slice(file($rows, FILE_IGNORE_NEW_LINES), 1) as $line) {
    $insert->execute(array_map(fn (string $cell) => $cell === '' ? null : $cell, str_getcsv($line)));
}

$pdo->exec(file_get_contents($view));

$select = $pdo->prepare('SELECT kode_wilayah, desimal, kode FROM capaian_pmks WHERE periode = ? ORDER BY kode_wilayah');
$select->execute(['2026-01']);
foreach ($select->fetchAll(PDO::FETCH_ASSOC) as $row) {
    echo $row['kode_wilayah'], ' ', $row['desimal'] ?? $row['kode'], "\n";
}
