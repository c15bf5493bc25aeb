using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A5: what is ended early says so.</summary>
public sealed class A5TimeTests
{
    [Fact]
    public async Task What_is_stopped_is_incomplete_and_proves_nothing()
    {
        var agreement = Case.AgreementOf(Case.MakeKind([Known.Euros()], Lines.Grant("rest", Level.AskFirst)));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var stopped = agreement.Analyze(Case.Today, stop.Token);
        var whole = agreement.Analyze(Case.Today, CancellationToken.None);

        Assert.True(stopped.IsIncomplete);
        Assert.Empty(stopped.Proofs);
        Assert.False(whole.IsIncomplete);
        Assert.Equal("kind", Assert.Single(whole.Proofs).Kind);
    }

    [Fact]
    public async Task What_is_stopped_makes_nothing_dead()
    {
        var kind = Case.MakeKind(
            [Known.Euros()],
            Lines.Grant("rest", Level.AskFirst),
            Lines.Grant("plan", Level.LeadDecides)
        );
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var stopped = Case.AgreementOf(kind).Analyze(Case.Today, stop.Token);

        Assert.DoesNotContain(stopped.Findings, finding => finding.Code == FindingCode.DeadGrant);
        Assert.Contains(Analyzed.Findings(kind), finding => finding.Code == FindingCode.DeadGrant);
    }

    [Fact]
    public void Where_something_is_computed_and_no_case_fits_it_says_that_it_cannot_tell()
    {
        var twice = Known.Derived("twice", FactKind.Number, Known.Derive("weight", DerivationOperator.Multiply, 2));
        var kind = Case.MakeKind(
            [Known.Number(), twice],
            Lines.Grant("light", Level.AskFirst, When.UpTo("weight", 5)),
            Lines.Grant("heavy", Level.AskFirst, When.Over("twice", 10))
        );

        var report = Case.AgreementOf(kind).OnToday();

        Assert.True(report.IsIncomplete);
        Assert.DoesNotContain(report.Findings, finding => finding.Code == FindingCode.Gap);
        Assert.Empty(report.Proofs);
    }
}
