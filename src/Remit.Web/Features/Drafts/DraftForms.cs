using System.Globalization;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Where the forms of a draft are posted to. Each saves what was typed, also what cannot be read yet, and sends on to
/// the page that shows it, so nothing lives only in the browser.
/// </summary>
internal static class DraftForms
{
    public const string BeginPath = "/lines";

    /// <summary>Answers for the whole page, where there is no draft yet.</summary>
    public const string AnswerPath = "/draft/answer";
    public const string DraftPath = "/draft";

    public const string OpenPath = "/draft/open";

    /// <summary>Taking up what two agreed, to change something of it.</summary>
    public const string ChangePath = "/draft/from-page";
    public const string MarkdownPath = "/draft/page.md";
    public const string YamlPath = "/draft/agreement.yaml";

    public static string AnswerOf(Draft draft) => $"/draft/{draft.Id}/answer";

    public static string AnswerOf(Guid line) => $"/lines/{line}/answer";

    public static string RemoveOf(Guid line) => $"/lines/{line}/remove";

    public static string PutBackOf(Guid line) => $"/lines/{line}/put-back";

    public static void MapDraftForms(this WebApplication app)
    {
        var forms = app.MapForms();
        forms.MapPost(BeginPath, BeginAsync);
        forms.MapPost("/lines/{id:guid}/answer", AnswerAsync);
        forms.MapPost(
            "/lines/{id:guid}/remove",
            (Guid id, RemoveLine remove, CancellationToken token) => TurnAsync(remove, id, false, token)
        );
        forms.MapPost(
            "/lines/{id:guid}/put-back",
            (Guid id, RemoveLine remove, CancellationToken token) => TurnAsync(remove, id, true, token)
        );
        forms.MapPost(AnswerPath, AnswerPageAsync);
        forms.MapPost("/draft/{id:guid}/answer", AnswerPageAsync);
        forms.MapPost(OpenPath, OpenAsync);
        forms.MapPost(ChangePath, ChangeAsync);
        app.MapGet(MarkdownPath, MarkdownAsync).ExcludeFromDescription();
        app.MapGet(YamlPath, YamlAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> BeginAsync(
        HttpRequest request,
        BeginLine begin,
        FindDraft drafts,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var id = Guid.TryParse(form["line"], out var given) ? given : Guid.Empty;
        var answers = PostedAnswers.Read(form, PostedAnswers.OfLine, CultureInfo.CurrentCulture);
        var role = Answered.Named<DraftRole>(form["role"]);
        var input = new BeginLine.Input(id, answers.Find(LineAnswers.Starter), answers.Find(LineAnswers.Title), role);
        var outcome = await begin.RunAsync(input, cancellationToken);
        if (!outcome.TryGet(out var line))
        {
            return Refused(outcome.Refusals[0], NewLine);
        }

        var seen = await drafts.OfLineAsync(line.Id, cancellationToken);
        return Results.LocalRedirect(NextOf(seen!.Draft, line));
    }

    // The page says why: there is no room left, or nothing was written.
    private static IResult Refused(Refusal refusal, string page) =>
        refusal.Kind switch
        {
            RefusalKind.NotFound => Results.NotFound(),
            RefusalKind.Conflict => Results.LocalRedirect($"{page}?full=true"),
            _ => Results.LocalRedirect($"{page}?missing=true"),
        };

    /// <summary>The page that asks what a new line is about.</summary>
    public const string NewLine = "/lines/new";

    private static async Task<IResult> AnswerAsync(
        Guid id,
        HttpRequest request,
        AnswerLine answer,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var culture = CultureInfo.CurrentCulture;
        var input = new AnswerLine.Input(
            id,
            PostedAnswers.Read(form, PostedAnswers.OfLine, culture),
            PostedAnswers.Read(form, PostedAnswers.OfPage, culture)
        );
        var outcome = await answer.RunAsync(input, cancellationToken);
        if (!outcome.TryGet(out var result))
        {
            return Results.NotFound();
        }

        var again = AskedAgain(result);
        return again is not null
                ? Results.LocalRedirect(form.TryGetValue("again", out var here) ? LocalAddress.Of(here) : again)
            : form.TryGetValue("then", out var then) ? Results.LocalRedirect(LocalAddress.Of(then))
            : Results.LocalRedirect(NextOf(result.Draft, result.Line!));
    }

    private static async Task<IResult> AnswerPageAsync(
        Guid? id,
        HttpRequest request,
        AnswerLine answer,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var given = PostedAnswers.Read(form, PostedAnswers.OfPage, CultureInfo.CurrentCulture);
        var outcome = await answer.RunAsync(new(null, GivenAnswers.None, given, id), cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(LocalAddress.Of(form["then"])) : Results.NotFound();
    }

    private static async Task<IResult> OpenAsync(
        HttpRequest request,
        OpenDraft open,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var id = Guid.TryParse(form["draft"], out var given) ? given : Guid.Empty;
        return (await open.RunAsync(id, cancellationToken)).IsOk
            ? Results.LocalRedirect(DraftPath)
            : Results.NotFound();
    }

    private static async Task<IResult> ChangeAsync(
        HttpRequest request,
        ChangeAgreement change,
        CancellationToken cancellationToken
    )
    {
        var form = await request.ReadFormAsync(cancellationToken);
        var id = Guid.TryParse(form["pair"], out var given) ? given : Guid.Empty;
        var outcome = await change.RunAsync(id, cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(DraftPath)
            : outcome.Refusals[0].Kind is RefusalKind.NotFound ? Results.NotFound()
            : Results.LocalRedirect($"/page?pair={id}");
    }

    private static async Task<IResult> MarkdownAsync(DraftReading reading, CancellationToken cancellationToken) =>
        (await reading.FindAsync(cancellationToken)).TryGet(out var whole)
            ? FileOf(reading.Markdown(whole), "text/markdown", "remit-draft.md")
            : Results.NotFound();

    private static async Task<IResult> YamlAsync(DraftReading reading, CancellationToken cancellationToken) =>
        (await reading.FindAsync(cancellationToken)).TryGet(out var whole)
            ? FileOf(whole.Yaml, "application/yaml", "remit-draft.yaml")
            : Results.NotFound();

    private static IResult FileOf(string text, string type, string name) =>
        Results.File(System.Text.Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);

    private static async Task<IResult> TurnAsync(
        RemoveLine remove,
        Guid id,
        bool isBack,
        CancellationToken cancellationToken
    )
    {
        var outcome = await remove.RunAsync(id, isBack, cancellationToken);
        return outcome.IsOk ? Results.LocalRedirect(DraftPath) : Refused(outcome.Refusals[0], DraftPath);
    }

    // What has two answers, cannot be read or cannot be, is shown again where it was given.
    private static string? AskedAgain(AnswerLine.Result result) =>
        result
            .Line!.Answers.Keys.Concat(result.Draft.Answers.Keys)
            .Where(Answered.IsOpen)
            .Concat(
                LineAnswers
                    .Numbers.Concat(LineFigures.Names)
                    .Where(name => new LineView(result.Draft, result.Line).Wrong(name) is not null)
            )
            .Select(name => LineSteps.AddressOf(result.Line, name))
            .OfType<string>()
            .FirstOrDefault();

    private static string NextOf(Draft draft, DraftLine line) =>
        LineSteps.Next(draft, line) is { } step
            ? LineSteps.AddressOf(line, step) + LineSteps.PlaceIn(line, step)
            : DraftPath;
}
