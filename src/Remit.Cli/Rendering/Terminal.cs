using Spectre.Console;

namespace Remit.Cli;

/// <summary>
/// Where output goes: answers to one stream, everything else to the other. Colours and wrapping only where a person
/// looks at a terminal; elsewhere every line is written as it is.
/// </summary>
/// <param name="output">For answers.</param>
/// <param name="error">For everything else.</param>
/// <param name="input">What is handed in; nothing where it is left out.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, Stream? input = null)
{
    private readonly Lazy<IAnsiConsole>? painted;

    private Terminal(TextWriter output, TextWriter error, Stream input, Lazy<IAnsiConsole>? painted)
        : this(output, error, input) => this.painted = painted;

    /// <summary>What is handed in.</summary>
    public Stream Input => input ?? Stream.Null;

    /// <summary>The raw stream for answers.</summary>
    public TextWriter Output => output;

    /// <summary>The raw stream for everything else.</summary>
    public TextWriter Error => error;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfThisProcess() =>
        new(
            Console.Out,
            Console.Error,
            Console.OpenStandardInput(),
            TakesColours() ? new Lazy<IAnsiConsole>(Painted) : null
        );

    /// <summary>Writes a line of an answer.</summary>
    /// <param name="line">The line.</param>
    public void Write(TextLine line)
    {
        if (painted is null)
        {
            output.WriteLine(line.Text);
            return;
        }

        painted.Value.Write(new Text(line.Text, StyleOf(line.Tone)));
        painted.Value.WriteLine();
    }

    /// <summary>Writes lines of an answer.</summary>
    /// <param name="lines">The lines.</param>
    public void Write(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            Write(line);
        }
    }

    /// <summary>Writes a line that is not an answer.</summary>
    /// <param name="line">The line.</param>
    public void Complain(string line) => error.WriteLine(line);

    // https://no-color.org: any value but an empty one switches colours off.
    private static bool TakesColours() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);

    private static IAnsiConsole Painted() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });

    private static Style StyleOf(Tone tone) =>
        tone switch
        {
            Tone.Quiet => new Style(decoration: Decoration.Dim),
            Tone.Heading => new Style(decoration: Decoration.Bold),
            Tone.Yes => new Style(Color.Green, decoration: Decoration.Bold),
            Tone.Careful => new Style(Color.Olive, decoration: Decoration.Bold),
            Tone.No => new Style(Color.Maroon, decoration: Decoration.Bold),
            _ => Style.Plain,
        };
}
