namespace Remit.Web.Features.Examples;

/// <summary>The order of one day in a scenario.</summary>
internal enum ScenarioPhase
{
    /// <summary>What is agreed, from the beginning of the day.</summary>
    Agreed,

    /// <summary>What is decided.</summary>
    Decided,

    /// <summary>What is known of earlier decisions.</summary>
    Known,
}
