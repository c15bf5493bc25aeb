using System.Collections.Immutable;

namespace Remit.Web.Features.Mail;

/// <summary>A mail to one person.</summary>
/// <param name="To">The address.</param>
/// <param name="Language">The culture of its words.</param>
/// <param name="Subject">The subject; it tells nothing that others may not read over a shoulder.</param>
/// <param name="Text">The text: paragraphs with an empty line between.</param>
/// <param name="Why">One sentence that says why it came.</param>
public sealed record Letter(string To, string Language, string Subject, string Text, string Why)
{
    /// <summary>Whom it names, if anybody but who gets it: should one of them leave before it is sent, it is not sent.</summary>
    public ImmutableArray<Guid> Names { get; init; } = [];

    /// <summary>
    /// The whole address where one can have fewer of these, without signing in; null for a mail that somebody asked for.
    /// </summary>
    public string? Less { get; init; }
}
