namespace Remit.Rules.Reading;

/// <summary>A place in a text that is being read word by word; case and extra spaces do not matter.</summary>
internal sealed class TextCursor(string text)
{
    private int position;

    /// <summary>Whether nothing but spaces is left.</summary>
    public bool AtEnd() => Skip(position) == text.Length;

    /// <summary>What is left.</summary>
    public string Rest() => text[Skip(position)..].TrimEnd();

    /// <summary>Whether these words stand here.</summary>
    public bool LooksAt(string phrase) => EndOf(phrase) is not null;

    /// <summary>Goes past these words when they stand here.</summary>
    public bool Take(string phrase)
    {
        if (EndOf(phrase) is not { } end)
        {
            return false;
        }

        position = end;
        return true;
    }

    /// <summary>The next word without going past it; empty at the end.</summary>
    public string PeekWord()
    {
        var from = Skip(position);
        return text[from..EndOfWord(from)];
    }

    /// <summary>Goes past the next word.</summary>
    public string TakeWord()
    {
        var word = PeekWord();
        position = Skip(position) + word.Length;
        return word;
    }

    /// <summary>Goes past three letters that are a currency, also when digits follow at once.</summary>
    public Currency? TakeCurrency()
    {
        var from = Skip(position);
        var to = from;
        while (to < text.Length && char.IsLetter(text[to]))
        {
            to++;
        }

        // "per" and "tax" begin what may follow an amount; no currency has these letters.
        if (text[from..to].ToUpperInvariant() is "PER" or "TAX" || Currency.Find(text[from..to]) is not { } currency)
        {
            return null;
        }

        position = to;
        return currency;
    }

    /// <summary>Goes past a number.</summary>
    /// <param name="subject">What it is a number of.</param>
    public Result<WrittenNumber> TakeNumber(string subject)
    {
        var scanner = new NumberScanner(text, Skip(position), subject);
        var number = scanner.Scan();
        position = scanner.End;
        return number;
    }

    private int? EndOf(string phrase)
    {
        var at = Skip(position);
        foreach (var word in phrase.Split(' '))
        {
            at = Skip(at);
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            {
                return null;
            }

            at += word.Length;
            if (at < text.Length && NameText.MayContain(text[at]) && NameText.MayContain(text[at - 1]))
            {
                return null;
            }
        }

        return at;
    }

    private int Skip(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private int EndOfWord(int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
