using System.Buffers;
using System.Collections.Immutable;
using Remit.Documents.Questions;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>
/// Answers many questions about one kind of decision that differ in their facts alone: JSON in, JSON out. Where every
/// fact is known and plainly written, answering allocates nothing. Answers one question at a time.
/// </summary>
public sealed class JsonQuestions : IDisposable
{
    private readonly Agreement agreement;
    private readonly DecisionKind kind;
    private readonly Question circumstances;
    private readonly KindTable? table;
    private readonly KnownFacts? known;
    private readonly ShortJson json;
    private readonly long[] places;
    private readonly ulong[] misses;

    /// <param name="agreement">The agreement asked.</param>
    /// <param name="kind">The kind of decision.</param>
    /// <param name="circumstances">The day, the totals and the pause; its facts are not looked at.</param>
    public JsonQuestions(Agreement agreement, DecisionKind kind, Question circumstances)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(circumstances);
        (this.agreement, this.kind, this.circumstances) = (agreement, kind, circumstances);
        json = new ShortJson(kind);
        misses = new ulong[(kind.Grants.Length + 63) / 64];

        // Whatever the table cannot take, or the day does not allow, is answered the long way.
        var stands = agreement.Answer(kind.Name, circumstances with { Facts = NoFacts }).IsOk;
        if (stands && KindTable.Of(agreement, kind, circumstances).TryGet(out table))
        {
            known = new KnownFacts(table);
        }

        places = new long[table?.Facts.Length ?? 0];
    }

    private static ImmutableDictionary<string, FactValue> NoFacts { get; } =
        ImmutableDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>Answers one question.</summary>
    /// <param name="question">What is known, as one JSON object: <c>{"amount": "38 EUR", "customer": "consumer"}</c>.</param>
    /// <param name="output">Where the answer goes, as one JSON object without a line break.</param>
    /// <returns>Whether there is an answer; otherwise what was written says why not.</returns>
    public bool Answer(ReadOnlyMemory<byte> question, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (known is not null && known.TryRead(question.Span, places))
        {
            var answer = table!.Decide(places, misses);
            if (answer.CanOccur)
            {
                json.Write(answer, misses, output);
                return true;
            }
        }

        var whole = FactsReader
            .Read(kind, question)
            .Then(facts => agreement.Answer(kind.Name, circumstances with { Facts = facts }));
        return Write(whole, output);
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private bool Write(Result<Answer> whole, IBufferWriter<byte> output)
    {
        if (whole.TryGet(out var answer))
        {
            json.Write(answer, output);
        }
        else if (whole.Problems is [{ Code: AgreementAnswers.NotInForce }])
        {
            // On that day the two have agreed on nothing.
            json.Write(
                new ShortAnswer(Level.NotCovered, ShortAnswer.None, ShortAnswer.None, CanOccur: true),
                [],
                output
            );
        }
        else
        {
            json.Write(whole.Problems, output);
            return false;
        }

        return true;
    }
}
