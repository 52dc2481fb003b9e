#!/usr/bin/env bash
# Writes, as Markdown, what each document of definisi/ says otherwise than at a commit: bash banding.sh origin/main
set -euo pipefail

base=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

echo '# Perubahan definisi'
git -c core.quotePath=false diff --name-status --no-renames "$base...HEAD" -- 'definisi/*.json' |
  while IFS=$'\t' read -r status file; do
    printf '\n## `%s`\n\n' "$file"
    case $status in
      A) echo 'Dokumen baru.' ;;
      D) echo 'Dokumen dihapus.' ;;
      *)
        git show "$(git merge-base "$base" HEAD):$file" > "$scratch/lama.json"
        # A change is no failure; a document that cannot be read is, and ends the script.
        npx indikator banding "$scratch/lama.json" "$file" --keluar md
        ;;
    esac
  done
