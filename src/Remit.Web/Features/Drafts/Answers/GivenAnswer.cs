namespace Remit.Web.Features.Drafts;

/// <summary>One answer as a form brings it.</summary>
/// <param name="Value">What was given; empty takes the answer away.</param>
/// <param name="Was">What stood there when the form was shown; null when the form does not say.</param>
/// <param name="IsUnread">Whether a number was wanted and cannot be read; it is kept as it was typed.</param>
public sealed record GivenAnswer(string Value, string? Was, bool IsUnread = false);
