using System.Collections.Immutable;

namespace Remit.Web.Outcomes;

/// <summary>
/// An expected "no". The code is stable and documented; the message says what is wrong and what to do, in the reader's
/// language, from <c>RefusalWords.resx</c>, where every code has its sentence.
/// </summary>
/// <param name="Kind">What kind of "no".</param>
/// <param name="Code">A stable code, such as <c>amount-unreadable</c>.</param>
/// <param name="Field">The field of the form it is about; null when it is about the whole.</param>
/// <param name="About">What the sentence names, in the order of its places.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string? Field, ImmutableArray<string> About)
{
    /// <summary>What the two call the thing it is about, in their own words; null where the message says it.</summary>
    public string? Named { get; init; }

    /// <summary>Where it is mended; null where that is on the same page, or nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>One sentence or two, for the person.</summary>
    public string Message => RefusalWords.Find(Code, About) ?? RefusalWords.Find("unusable", [])!;

    /// <summary>The message, after what it is about.</summary>
    public string Whole => Named is null ? Message : $"{Named} {Message}";

    /// <summary>What was given cannot be used.</summary>
    /// <param name="code">The code.</param>
    /// <param name="field">The field.</param>
    /// <param name="about">What the sentence names.</param>
    public static Refusal Invalid(string code, string? field, params ImmutableArray<string> about) =>
        new(RefusalKind.Invalid, code, field, about);

    /// <summary>Not in a state for it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="about">What the sentence names.</param>
    public static Refusal Conflict(string code, params ImmutableArray<string> about) =>
        new(RefusalKind.Conflict, code, null, about);

    /// <summary>Not this person's to do.</summary>
    /// <param name="code">The code.</param>
    /// <param name="about">What the sentence names.</param>
    public static Refusal NotYours(string code, params ImmutableArray<string> about) =>
        new(RefusalKind.NotYours, code, null, about);

    /// <summary>Not there, or not to be seen.</summary>
    public static Refusal NotFound() => new(RefusalKind.NotFound, "not-found", null, []);
}
