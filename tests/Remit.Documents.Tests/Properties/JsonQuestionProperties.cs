using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Remit.Rules;

namespace Remit.Documents.Tests.Properties;

/// <summary>What comes out as JSON is what the agreement answers to the same facts.</summary>
public sealed class JsonQuestionProperties
{
    private static readonly DateOnly[] Days = [new(2026, 2, 1), new(2026, 3, 10), new(2026, 3, 11)];

    [Fact]
    public void A_line_gives_the_answer_of_the_agreement_to_the_same_facts()
    {
        var (answered, refused) = (0, 0);
        Gen.Select(AnyAgreement.Value, Gen.Int)
            .Sample(
                (agreement, seed) =>
                {
                    var random = new Random(seed);
                    foreach (var kind in agreement.Decisions)
                    {
                        _ = Agrees(agreement, kind, random)
                            ? Interlocked.Increment(ref answered)
                            : Interlocked.Increment(ref refused);
                    }
                },
                iter: 2_000
            );

        Assert.True(answered > 500);
        Assert.True(refused > 100);
    }

    private static bool Agrees(Agreement agreement, DecisionKind kind, Random random)
    {
        var line = new Dictionary<string, object?>(StringComparer.Ordinal);
        var facts = ImmutableDictionary.CreateBuilder<string, Result<FactValue>>(StringComparer.Ordinal);
        foreach (var fact in kind.Facts.Append(kind.FindFact(Fact.Reversible)!).Where(_ => random.Next(8) != 0))
        {
            var (written, value) = AnyValue(fact, random);
            line[fact.Key] = written;
            if (value is not null)
            {
                facts[fact.Key] = value;
            }
        }

        var day = new Question { AsOf = Days[random.Next(Days.Length)] };
        var expected = Asked(agreement, kind, day, facts.ToImmutable());
        using var questions = new JsonQuestions(agreement, kind, day);
        var (output, again) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());

        // Twice, because what the first leaves behind must not be seen by the second.
        Assert.Equal(
            questions.Answer(JsonSerializer.SerializeToUtf8Bytes(line), output),
            questions.Answer(JsonSerializer.SerializeToUtf8Bytes(line), again)
        );
        Assert.Equal(output.WrittenSpan.ToArray(), again.WrittenSpan.ToArray());

        var said = JsonDocument.Parse(output.WrittenMemory).RootElement;
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(Read(said)));
        return !said.TryGetProperty("problems", out _);
    }

    private static string[] Asked(
        Agreement agreement,
        DecisionKind kind,
        Question day,
        ImmutableDictionary<string, Result<FactValue>> facts
    )
    {
        var problems = facts.Values.SelectMany(value => value.Problems).ToArray();
        if (problems.Length > 0)
        {
            return Codes(problems);
        }

        var known = facts.ToImmutableDictionary(one => one.Key, one => one.Value.Value, StringComparer.Ordinal);
        var answer = agreement.Answer(kind.Name, day with { Facts = known });
        return answer.Problems is [{ Code: AgreementAnswers.NotInForce }]
                ? ["not_covered", "not_covered", "", "", "", ""]
            : answer.TryGet(out var found) ? Texts(found)
            : Codes(answer.Problems);
    }

    private static string[] Texts(Answer answer) =>
        [
            answer.Level is { } level ? LevelKeys.Of(level) : "",
            string.Join('|', answer.Possible.Select(LevelKeys.Of)),
            answer.Grant?.Id ?? "",
            answer.Cap?.Id ?? "",
            string.Join('|', answer.NearMisses.Select(miss => miss.Grant)),
            string.Join('|', answer.Missing.Select(fact => fact.Key)),
        ];

    private static string[] Codes(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => problem.Code).Order(StringComparer.Ordinal)];

    private static string[] Read(JsonElement said) =>
        said.TryGetProperty("problems", out var problems)
            ?
            [
                .. problems
                    .EnumerateArray()
                    .Select(problem => problem.GetProperty("code").GetString()!)
                    .Order(StringComparer.Ordinal),
            ]
            : [.. said.EnumerateObject().Select(one => Joined(one.Value))];

    private static string Joined(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? string.Join('|', value.EnumerateArray().Select(one => one.GetString()))
            : value.GetString() ?? "";

    /// <summary>A value as it is written in JSON, and as it is meant; null is not known.</summary>
    private static (object? Written, Result<FactValue>? Value) AnyValue(Fact fact, Random random)
    {
        if (random.Next(12) == 0)
        {
            return (null, null);
        }

        return fact.Kind switch
        {
            FactKind.YesNo or FactKind.Choice when random.Next(4) == 0 => (true, FactValue.Yes),
            FactKind.YesNo => random.Next(2) == 0 ? (true, FactValue.Yes) : (false, FactValue.No),
            FactKind.Date => Text(fact, $"2026-0{random.Next(1, 10)}-{random.Next(8, 32)}"),
            FactKind.Choice => Text(fact, random.Next(6) == 0 ? "something" : Any(fact.Choices, random)),
            FactKind.Money => Text(
                fact,
                $"{Any(["0", "7", "38.5", "0.25", "-3", "07", "123456"], random)} {fact.Currency}"
            ),
            _ => Number(Any([0m, 0.5m, 3m, 12m, 250m, 100_000m, -1m], random)),
        };
    }

    private static (object, Result<FactValue>) Text(Fact fact, string text) => (text, FactValueText.Read(fact, text));

    private static (object, Result<FactValue>) Number(decimal number) => (number, new FactValue.Number(number));

    private static T Any<T>(ImmutableArray<T> items, Random random) => items[random.Next(items.Length)];
}
