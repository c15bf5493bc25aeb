using System.Globalization;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui;

namespace Remit.Web.Features.Diary;

/// <summary>
/// Where the forms of the diary are posted to. Each saves what was typed, also what cannot be read yet, and sends on to
/// the page that shows it.
/// </summary>
internal static class DiaryForms
{
    public const string DiaryPath = "/diary";
    public const string HoursPath = "/diary/hours";
    public const string WritePath = "/diary/entries";
    public const string QuotePath = "/diary/quote";
    public const string OfEntry = "entry.";
    public const string FormField = "form";
    public const string AnswerField = "answer";
    public const string QuoteField = "quote";

    /// <summary>What an answer is taken back with.</summary>
    public const string NothingYet = "nothing-yet";

    public static string PageOf(Guid entry) => $"/diary/{entry}";

    public static string FixOf(Guid entry) => $"/diary/entries/{entry}";

    public static string AnswerOf(Guid entry) => $"/diary/entries/{entry}/answer";

    public static string RemoveOf(Guid entry) => $"/diary/entries/{entry}/remove";

    public static string PutBackOf(Guid entry) => $"/diary/entries/{entry}/put-back";

    public static string EndOf(Guid goal) => $"/diary/goals/{goal}/end";

    public static void MapDiaryForms(this WebApplication app)
    {
        var forms = app.MapForms();
        forms.MapPost(WritePath, WriteAsync);
        forms.MapPost("/diary/entries/{id:guid}", FixAsync);
        forms.MapPost("/diary/entries/{id:guid}/answer", AnswerAsync);
        forms.MapPost(
            "/diary/entries/{id:guid}/remove",
            (Guid id, RemoveEntry remove, CancellationToken token) => TurnAsync(remove, id, false, token)
        );
        forms.MapPost(
            "/diary/entries/{id:guid}/put-back",
            (Guid id, RemoveEntry remove, CancellationToken token) => TurnAsync(remove, id, true, token)
        );
        forms.MapPost(QuotePath, QuoteAsync);
        forms.MapPost("/diary/goals/{id:guid}/end", EndAsync);
    }

    private static async Task<IResult> WriteAsync(
        HttpRequest request,
        WriteEntry write,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var id = Guid.TryParse(form[FormField], out var given) ? given : Guid.CreateVersion7();
        var outcome = await write.RunAsync(new(id, Written(form)), cancellationToken);
        return outcome.TryGet(out var entry) ? Results.LocalRedirect(NextOf(entry))
            : outcome.Refusals[0].Kind is RefusalKind.NotFound ? Results.NotFound()
            : Results.LocalRedirect($"{DiaryPath}?missing=true");
    }

    private static async Task<IResult> FixAsync(
        Guid id,
        HttpRequest request,
        FixEntry fix,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var outcome = await fix.RunAsync(new(id, Written(form)), cancellationToken);
        return outcome.TryGet(out var entry) ? Results.LocalRedirect(NextOf(entry)) : Results.NotFound();
    }

    private static async Task<IResult> AnswerAsync(
        Guid id,
        HttpRequest request,
        HearAnswer hear,
        CancellationToken cancellationToken
    )
    {
        var given = (await request.ReadFormAsync(cancellationToken))[AnswerField].ToString();
        var answer = Enum.TryParse<DiaryAnswer>(given, out var known) && Enum.IsDefined(known) ? known : default;
        if (given != NothingYet && !string.Equals(answer.ToString(), given, StringComparison.Ordinal))
        {
            return Results.BadRequest();
        }

        var outcome = await hear.RunAsync(new(id, given == NothingYet ? null : answer), cancellationToken);
        return !outcome.IsOk ? Results.NotFound()
            : answer is DiaryAnswer.Different ? Results.LocalRedirect($"{PageOf(id)}#instead")
            : Results.LocalRedirect(DiaryPath);
    }

    private static async Task<IResult> TurnAsync(
        RemoveEntry remove,
        Guid id,
        bool isBack,
        CancellationToken cancellationToken
    ) =>
        (await remove.RunAsync(id, isBack, cancellationToken)).IsOk
            ? Results.LocalRedirect(DiaryPath)
            : Results.NotFound();

    private static async Task<IResult> QuoteAsync(
        HttpRequest request,
        QuoteCount quote,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var outcome = await quote.RunAsync(form[QuoteField] == "true", cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(DiaryPath) : Results.NotFound();
    }

    private static async Task<IResult> EndAsync(
        Guid id,
        HttpRequest request,
        EndGoal end,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        return (await end.RunAsync(id, cancellationToken)).IsOk
            ? Results.LocalRedirect(LocalAddress.Of(form["then"]))
            : Results.NotFound();
    }

    private static GivenAnswers Written(IFormCollection form) =>
        PostedAnswers.Read(form, (OfEntry, EntryAnswers.All), CultureInfo.CurrentCulture);

    // What cannot be read, what has two answers, and what proposes nothing yet is shown again at once.
    private static string NextOf(DiaryEntry entry) =>
        entry.NeedsALook || !entry.Proposes ? PageOf(entry.Id) : DiaryPath;
}
