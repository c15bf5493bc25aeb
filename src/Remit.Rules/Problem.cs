namespace Remit.Rules;

/// <summary>
/// Why input was refused (V6): which thing, what is wrong with it, and what would be right. The text is English and
/// for people; <see cref="Code"/> is stable and for programs that say it in another language.
/// </summary>
/// <param name="Code">A stable code, such as <c>wrong-currency</c>.</param>
/// <param name="Subject">The fact, clause or kind it is about.</param>
/// <param name="Message">One sentence that names the thing.</param>
/// <param name="Hint">What would be accepted, or null when the message says it.</param>
public sealed record Problem(string Code, string Subject, string Message, string? Hint = null)
{
    /// <summary>The message, and the hint in brackets.</summary>
    public override string ToString() => Hint is null ? Message : $"{Message} ({Hint})";
}
