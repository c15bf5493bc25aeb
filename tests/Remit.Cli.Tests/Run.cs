namespace Remit.Cli.Tests;

/// <summary>One call of the command through its real entry, and what came of it.</summary>
internal sealed record Run(int Exit, string Output, string Error)
{
    public string FirstLine => Output.Split('\n')[0].TrimEnd('\r');

    public static Task<Run> Of(params string[] args) => At(FixedTime.On(2026, 3, 10), args);

    public static Task<Run> At(TimeProvider time, params string[] args) => With(time, Stream.Null, args);

    /// <summary>A call with something on its standard input.</summary>
    public static async Task<Run> With(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return await With(FixedTime.On(2026, 3, 10), stream, args);
    }

    private static async Task<Run> With(TimeProvider time, Stream input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await RemitCommand.RunAsync(
            args,
            new Terminal(output, error, input),
            time,
            TestContext.Current.CancellationToken
        );
        return new Run(exit, output.ToString(), error.ToString());
    }

    /// <summary>Asks an agreement with more in it than the example of the documentation has.</summary>
    public static Task<Run> Ask(params string[] words) => Of(["ask", Sample.Path, .. words]);
}
