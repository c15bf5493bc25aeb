namespace Remit.Web.Features.Examples;

/// <summary>Somebody in a scenario.</summary>
internal sealed record ScenarioPerson
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>contributor, lead, second_lead, second_approver, deputy, cover or reader.</summary>
    public string Part { get; init; } = "";

    public string? Role { get; init; }

    public string? Email { get; init; }

    public string Tz { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }
}
