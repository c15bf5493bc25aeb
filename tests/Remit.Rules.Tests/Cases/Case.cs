using System.Collections.Immutable;

namespace Remit.Rules.Tests.Cases;

/// <summary>An agreement with one kind of decision named <c>kind</c>, and a question about it. Immutable.</summary>
internal sealed record Case(Agreement Agreement, Question Question)
{
    public const string Lead = "Maarten";

    public static readonly DateOnly Today = new(2026, 3, 10);

    public DecisionKind Kind => Agreement.FindDecision("kind")!;

    public Result<Answer> Result => Agreement.Answer("kind", Question);

    public Answer Answer => Result.Value;

    public Level? Level => Answer.Level;

    public ImmutableArray<Problem> Problems => Result.Problems;

    public static Case Of(ImmutableArray<Fact> facts, params Clause[] clauses) => Of(MakeKind(facts, clauses));

    public static Case Of(Fact fact, params Clause[] clauses) => Of([fact], clauses);

    public static Case Of(DecisionKind kind, params ExchangeRate[] rates) =>
        new(AgreementOf(kind, rates), new Question { AsOf = Today });

    public static DecisionKind MakeKind(ImmutableArray<Fact> facts, params Clause[] clauses) =>
        new("kind", facts, [.. clauses.OfType<Grant>()], [.. clauses.OfType<Cap>()]);

    public static Agreement AgreementOf(DecisionKind kind, params ExchangeRate[] rates) =>
        new()
        {
            Contributor = "Inês",
            Lead = Lead,
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Rates = [.. rates],
            Areas = [new Area { Name = "Area", Decisions = [kind] }],
        };

    public Case With(string fact, FactValue value) => this with { Question = Question.With(fact, value) };

    public Case WithUnlessGiven(string fact, FactValue value) =>
        Question.Facts.ContainsKey(fact) ? this : With(fact, value);

    public Case With(Tally tally) => this with { Question = Question with { Tally = tally } };

    public Case Used(string grant, decimal used, string? scope = null)
    {
        var limit = Kind.Grants.Single(one => one.Id == grant).Limits[0];
        return Used(new Total(grant, limit, scope, used));
    }

    public Case Used(Total total) => this with { Question = Question with { Totals = Question.Totals.And(total) } };

    public Case AsOf(DateOnly date) => this with { Question = Question with { AsOf = date } };
}
