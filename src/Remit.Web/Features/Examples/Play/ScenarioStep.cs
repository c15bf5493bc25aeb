namespace Remit.Web.Features.Examples;

/// <summary>One thing that happens in a scenario.</summary>
/// <param name="At">When.</param>
/// <param name="Phase">Which comes first on one day: what is agreed, what is decided, what is known.</param>
/// <param name="Act">What, in a scope of its own in which nobody acts yet.</param>
internal sealed record ScenarioStep(
    DateTimeOffset At,
    ScenarioPhase Phase,
    Func<IServiceProvider, CancellationToken, Task> Act
);
