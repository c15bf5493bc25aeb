using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Remit.Web.Features.Examples;

/// <summary>
/// <c>replay SCENARIO.yaml [--database CONNECTION]</c>: plays a scenario on a throw-away database and writes what the
/// product computed to standard output, and nothing else there.
/// </summary>
internal static class ReplayCommand
{
    /// <summary>The word that asks for it on the command line.</summary>
    public const string Name = "replay";

    private const string Usage = "usage: replay SCENARIO.yaml [--database CONNECTION]";

    private static readonly ISerializer Serializer = new SerializerBuilder()
        .WithTypeConverter(new PlainDecimals())
        .WithIndentedSequences()
        .Build();

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows the word.</param>
    /// <param name="output">Where the computed values go.</param>
    /// <param name="errors">Where everything else goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>0, or 1 when the scenario cannot be read or played.</returns>
    public static async Task<int> RunAsync(
        string[] arguments,
        TextWriter output,
        TextWriter errors,
        CancellationToken cancellationToken
    )
    {
        if (arguments is not ([_] or [_, "--database", _]))
        {
            await errors.WriteLineAsync(Usage);
            return 1;
        }

        var file = arguments[0];
        try
        {
            var scenario = ScenarioReader.Read(await File.ReadAllTextAsync(file, cancellationToken));
            await using var place = await ThrowAwayDatabase.MakeAsync(
                arguments.ElementAtOrDefault(2),
                cancellationToken
            );
            await using var host = await ScenarioHost.OpenAsync(place.Connection);
            var play = new ScenarioPlay(host, scenario);
            await play.RunAsync(DateTimeOffset.MaxValue, cancellationToken);
            var sections = await host.InScopeAsync(new ReplayReport(scenario, play).WriteAsync, cancellationToken);
            await output.WriteAsync(Serializer.Serialize(sections));
            return 0;
        }
        catch (Exception problem)
            when (problem
                    is FormatException
                        or InvalidOperationException
                        or IOException
                        or System.Data.Common.DbException
            )
        {
            await errors.WriteLineAsync($"{file}: {problem.Message}");
            return 1;
        }
    }

    /// <summary>Numbers without trailing zeros.</summary>
    private sealed class PlainDecimals : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(decimal);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer) =>
            throw new NotSupportedException("Reports are written, never read.");

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new YamlDotNet.Core.Events.Scalar(Rules.NumberText.Write((decimal)value!)));
    }
}
