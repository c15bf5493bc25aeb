namespace Remit.Web.Ui;

/// <summary>Addresses to go on to, as somebody else may have written them.</summary>
internal static class LocalAddress
{
    /// <summary>The address when it lies here; else the first page.</summary>
    public static string Of(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
