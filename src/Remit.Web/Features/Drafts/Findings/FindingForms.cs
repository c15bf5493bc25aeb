using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>Where the steps that settle something worth a look are posted to, and what is typed is looked at.</summary>
internal static class FindingForms
{
    /// <summary>The page with everything that is worth a look.</summary>
    public const string CheckPath = "/draft/check";

    /// <summary>An edit of the document that came from a file.</summary>
    public const string RepairPath = "/draft/repair";

    /// <summary>The form field with the id of what is settled, and the parameter with that of what could not be.</summary>
    public const string Finding = "finding";

    /// <summary>Where what is being typed about a line is looked at.</summary>
    /// <param name="line">The line.</param>
    public static string CheckOf(DraftLine line) => $"/lines/{line.Id}/check";

    public static void MapFindings(this WebApplication app)
    {
        var forms = app.MapForms();
        forms.MapPost(RepairPath, RepairAsync);
        forms.MapPost("/lines/{id:guid}/check", CheckAsync);
    }

    private static async Task<IResult> RepairAsync(
        HttpRequest request,
        RepairDraft repair,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var input = new RepairDraft.Input(form[Finding], form[FindingStep.Fill.Field]);
        var outcome = await repair.RunAsync(input, cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(LocalAddress.Of(form["then"]))
            : outcome.Refusals[0].Kind is RefusalKind.NotFound ? Results.NotFound()
            : Results.LocalRedirect(
                QueryHelpers.AddQueryString(
                    CheckPath,
                    new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        [Finding] = input.Finding,
                        [FindingStep.Fill.Field] = input.Typed ?? "",
                    }
                )
            );
    }

    private static async Task<IResult> CheckAsync(
        Guid id,
        HttpRequest request,
        CheckLine check,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var given = PostedAnswers.Read(form, PostedAnswers.OfLine, CultureInfo.CurrentCulture);
        return await check.RunAsync(id, given, cancellationToken) is { } said ? Results.Text(said) : Results.NotFound();
    }
}
