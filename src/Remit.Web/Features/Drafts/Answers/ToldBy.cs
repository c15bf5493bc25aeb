namespace Remit.Web.Features.Drafts;

/// <summary>How the lead knows that it is going well, as it is answered.</summary>
internal static class ToldBy
{
    public const string Note = "note";
    public const string Talk = "talk";
    public const string Both = "both";

    public static bool HasNote(string? told) => told is Note or Both;

    public static bool HasTalk(string? told) => told is Talk or Both;
}
