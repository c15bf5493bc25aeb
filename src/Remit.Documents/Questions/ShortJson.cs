using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Remit.Rules;

namespace Remit.Documents.Questions;

/// <summary>Writes short answers about one kind as JSON, with every name encoded once.</summary>
internal sealed class ShortJson : IDisposable
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    private static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
    private static readonly JsonEncodedText Possible = JsonEncodedText.Encode("possible");
    private static readonly JsonEncodedText Grant = JsonEncodedText.Encode("grant");
    private static readonly JsonEncodedText Cap = JsonEncodedText.Encode("cap");
    private static readonly JsonEncodedText NearMisses = JsonEncodedText.Encode("nearMisses");
    private static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
    private static readonly JsonEncodedText PauseId = JsonEncodedText.Encode(Pause.ClauseId);

    private static readonly ImmutableArray<JsonEncodedText> Levels =
    [
        .. Enum.GetValues<Rules.Level>().Order().Select(level => JsonEncodedText.Encode(LevelKeys.Of(level))),
    ];

    private readonly ImmutableArray<JsonEncodedText> grants;
    private readonly ImmutableArray<JsonEncodedText> caps;
    private readonly Utf8JsonWriter json = new(Stream.Null, new JsonWriterOptions { Encoder = Encoder });

    /// <param name="kind">The kind.</param>
    public ShortJson(DecisionKind kind)
    {
        grants = [.. kind.Grants.Select(grant => JsonEncodedText.Encode(grant.Id, Encoder))];
        caps = [.. kind.Caps.Select(cap => JsonEncodedText.Encode(cap.Id, Encoder))];
    }

    /// <summary>An answer in which every fact is known.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="misses">One bit for each grant that is a near miss.</param>
    /// <param name="output">Where to.</param>
    public void Write(ShortAnswer answer, ReadOnlySpan<ulong> misses, IBufferWriter<byte> output)
    {
        json.Reset(output);
        json.WriteStartObject();
        var level = Levels[(int)answer.Level];
        json.WriteString(Level, level);
        json.WriteStartArray(Possible);
        json.WriteStringValue(level);
        json.WriteEndArray();
        WriteClause(Grant, answer.Grant, grants);
        WriteClause(Cap, answer.Cap, caps);
        json.WriteStartArray(NearMisses);
        WriteMisses(misses);
        json.WriteEndArray();
        json.WriteStartArray(Missing);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Any answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="output">Where to.</param>
    public void Write(Answer answer, IBufferWriter<byte> output)
    {
        json.Reset(output);
        json.WriteStartObject();
        WriteText(Level, answer.Level is { } level ? LevelKeys.Of(level) : null);
        WriteTexts(Possible, answer.Possible.Select(LevelKeys.Of));
        WriteText(Grant, answer.Grant?.Id);
        WriteText(Cap, answer.Cap?.Id);
        WriteTexts(NearMisses, answer.NearMisses.Select(miss => miss.Grant));
        WriteTexts(Missing, answer.Missing.Select(fact => fact.Key));
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Why there is no answer.</summary>
    /// <param name="problems">At least one.</param>
    /// <param name="output">Where to.</param>
    public void Write(ImmutableArray<Problem> problems, IBufferWriter<byte> output)
    {
        json.Reset(output);
        json.WriteStartObject();
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("subject", problem.Subject);
            json.WriteString("message", problem.Message);
            json.WriteString("hint", problem.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void WriteClause(JsonEncodedText name, int clause, ImmutableArray<JsonEncodedText> ids)
    {
        if (clause == ShortAnswer.None)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, clause == ShortAnswer.Pause ? PauseId : ids[clause]);
        }
    }

    private void WriteMisses(ReadOnlySpan<ulong> misses)
    {
        for (var word = 0; word < misses.Length; word++)
        {
            for (var left = misses[word]; left != 0; left &= left - 1)
            {
                json.WriteStringValue(grants[(word * 64) + BitOperations.TrailingZeroCount(left)]);
            }
        }
    }

    private void WriteText(JsonEncodedText name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private void WriteTexts(JsonEncodedText name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
