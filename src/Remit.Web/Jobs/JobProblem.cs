namespace Remit.Web.Jobs;

/// <summary>Why a job could not be done.</summary>
/// <param name="Code">A stable code, such as <c>connection-refused</c>.</param>
/// <param name="Said">What the other side said, without any address or content; null when it said nothing.</param>
/// <param name="IsLasting">Whether trying again by itself would not help.</param>
internal sealed record JobProblem(string Code, string? Said = null, bool IsLasting = false)
{
    /// <summary>What a job has that was taken so often that it must have stopped the process each time.</summary>
    public const string NeverEnded = "never-ended";

    /// <summary>What a job has whose handler threw.</summary>
    public const string Unexpected = "unexpected";
}
