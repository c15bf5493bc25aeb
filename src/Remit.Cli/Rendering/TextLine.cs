namespace Remit.Cli;

/// <summary>One line of output.</summary>
/// <param name="Text">The line, without its end.</param>
/// <param name="Tone">How it is meant.</param>
internal sealed record TextLine(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>A line said as it is.</summary>
    /// <param name="text">The line.</param>
    public static implicit operator TextLine(string text) => new(text);
}
