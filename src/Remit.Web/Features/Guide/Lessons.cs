namespace Remit.Web.Features.Guide;

/// <summary>The lessons, by their names in addresses and in the resource file.</summary>
public static class Lessons
{
    /// <summary>Autonomy and freedom.</summary>
    public const string Autonomy = "autonomy";

    /// <summary>How to ask.</summary>
    public const string Asking = "asking";

    /// <summary>What success looks like.</summary>
    public const string Success = "success";

    /// <summary>For the lead: the first line to give.</summary>
    public const string Giving = "giving";

    /// <summary>For the lead: what to do when it goes wrong.</summary>
    public const string Wrong = "wrong";

    /// <summary>All of them, in the order of the booklet.</summary>
    public static IReadOnlyList<string> All { get; } = [Autonomy, Asking, Success, Giving, Wrong];
}
