using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Outcomes;

/// <summary>The sentence of each refusal, by its code, in the language of the reader.</summary>
public sealed class RefusalWords
{
    private static readonly ResourceManager Sentences = new(typeof(RefusalWords));

    private RefusalWords() { }

    internal static string? Find(string code, ImmutableArray<string> about) =>
        Sentences.GetString(code, CultureInfo.CurrentUICulture) is { } sentence
            ? Filled.In(Addressed.In(sentence, Language.Current.Form), [.. about])
            : null;
}
