#!/usr/bin/env bash
# Completion of remit for bash: source <(remit completion bash)
_remit() {
  local typed="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" reply
  local begun="${typed##* }" rest="${typed#* }"
  # Bash takes an equals sign for a word of its own; what stands before it is already on the line.
  [[ $word == "=" ]] && word=""
  local head="${begun%"$word"}"
  COMPREPLY=()
  while IFS= read -r reply; do
    # Options are offered once a dash is typed; until then file names come in their place.
    [[ $reply == -* && $begun != -* ]] && continue
    [[ $reply == "$begun"* ]] && COMPREPLY+=("${reply#"$head"}")
  done < <("${1/#\~/$HOME}" "[suggest:${#rest}]" "$rest" 2>/dev/null)
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -o bashdefault -o default -F _remit remit
