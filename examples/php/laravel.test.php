<?php
// Runs the rule of Laravel, whose interface stands here: Laravel itself is not asked. Run: php examples/php/laravel.test.php

declare(strict_types=1);

namespace Illuminate\Contracts\Validation {
    interface ValidationRule
    {
        public function validate(string $attribute, mixed $value, \Closure $fail): void;
    }
}

namespace {
    require __DIR__ . '/JsonSchema.php';
    require __DIR__ . '/DefinisiIndikator.php';

    $rule = new App\Rules\DefinisiIndikator(JsonSchema::read(__DIR__ . '/../../dist/schema/indikator.json'));
    $failed = 0;

    function same(string $what, mixed $value, array $expected): void
    {
        global $rule, $failed;
        $found = [];
        $rule->validate('isi', $value, function (string $message) use (&$found): void {
            $found[] = $message;
        });
        $failed += (int) ($found !== $expected);
        echo $found === $expected ? 'ok' : 'not ok', " - $what\n", $found === $expected ? '' : var_export($found, true) . "\n";
    }

    $family = json_decode(file_get_contents(__DIR__ . '/../../dist/katalog/spm/kesehatan.json'));
    $sound = $family->spmHipertensiKabKota;
    $none = ['Isian :attribute bukan JSON sebuah indikator.'];
    same('an indicator of the catalogue', json_encode($sound), []);
    same('an unknown field', json_encode([...(array) $sound, 'namaa' => 'x']), ['Isian :attribute, /namaa: is not allowed here']);
    same('no JSON', '{', $none);
    same('JSON of something else', '[]', $none);
    same('no text', ['id' => 'x'], $none);
    exit($failed === 0 ? 0 : 1);
}
