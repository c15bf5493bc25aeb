using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Remit.Cli;

/// <summary>Writes what is said to programs without reflection, so that a native binary can.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(DiffJson))]
[JsonSerializable(typeof(ImmutableArray<ChainLinkJson>))]
[JsonSerializable(typeof(ImmutableArray<HolderJson>))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    /// <summary>With the letters of every script as they are.</summary>
    public static OutputJson Readable { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            }
        );
}
