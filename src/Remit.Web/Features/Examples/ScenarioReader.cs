using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Remit.Web.Features.Examples;

/// <summary>Reads a scenario file. Only for files of the installation's own: it trusts their size and depth.</summary>
internal static class ScenarioReader
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .WithTypeConverter(new DayConverter())
        .IgnoreUnmatchedProperties()
        .Build();

    /// <summary>The scenario in a text.</summary>
    /// <param name="text">YAML of the schema <c>remit-scenario/1</c>.</param>
    /// <exception cref="FormatException">It cannot be read; the message says where and why.</exception>
    public static Scenario Read(string text)
    {
        try
        {
            var scenario = Deserializer.Deserialize<Scenario>(text);
            return ScenarioCheck.Demand(scenario ?? new Scenario());
        }
        catch (YamlException error)
        {
            var why = error.InnerException?.Message ?? error.Message;
            throw new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"{error.Start.Line}:{error.Start.Column}: {why}"),
                error
            );
        }
    }

    private sealed class DayConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(DateOnly) || type == typeof(DateOnly?);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            return DateOnly.TryParseExact(
                scalar.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : throw new YamlException(
                    scalar.Start,
                    scalar.End,
                    $"'{scalar.Value}' is not a day such as 2026-03-02"
                );
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            throw new NotSupportedException("Scenarios are read, never written.");
    }
}
