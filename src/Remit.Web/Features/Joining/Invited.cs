namespace Remit.Web.Features.Joining;

/// <summary>Who is invited.</summary>
/// <param name="Name">The name; empty where it is not known.</param>
/// <param name="Mail">The address it is sent to; null where the link is handed over.</param>
/// <param name="PersonId">The person, where they were entered before and have no account yet; null for somebody new.</param>
public sealed record Invited(string Name, string? Mail, Guid? PersonId);
