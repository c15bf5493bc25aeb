namespace Remit.Rules.Reading;

/// <summary>Makes problems whose message always names what it is about (V6).</summary>
internal static class Refused
{
    /// <summary>A problem with a fact; its key stands in front where the message does not name it.</summary>
    public static Problem Of(string subject, string code, string message, string? hint = null)
    {
        var isNamed =
            message.Contains($"'{subject}'", StringComparison.Ordinal)
            || message.Contains(Quoted.Of(subject), StringComparison.Ordinal)
            || !NameText.IsName(subject);
        return new Problem(code, subject, isNamed ? message : $"'{subject}': {message}", hint);
    }
}
