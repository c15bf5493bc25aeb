using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Diary;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Diary;

/// <summary>Inês alone, with a draft about refunds, writing down what she would have done.</summary>
internal static class Diaries
{
    /// <summary>She has a draft and looks at her diary.</summary>
    public static async Task<Visitor> BeginAsync(App app)
    {
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        return await ines.VisitAsync("/diary");
    }

    /// <summary>She writes one down.</summary>
    public static async Task<Visitor> WriteAsync(this Visitor ines, string would, string amount = "")
    {
        await ines.VisitAsync("/diary");
        return await ines.Fill("entry.would", would).Fill("typed.entry.amount", amount).SubmitAsync("Write it down");
    }

    /// <summary>She writes some down, and a day later every one comes back the same.</summary>
    public static async Task ProposeAsync(this Visitor ines, App app, params string[] amounts)
    {
        foreach (var amount in amounts)
        {
            await ines.WriteAsync("Refund it", amount);
        }

        app.Clock.Advance(TimeSpan.FromDays(1));
        await ines.VisitAsync("/diary");
        foreach (var _ in amounts)
        {
            await ines.SubmitAsync("Same");
        }
    }

    /// <summary>Sends a form that no page of hers holds, with the token of one that does.</summary>
    public static async Task<HttpStatusCode> SendAsync(
        this Visitor visitor,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        await visitor.VisitAsync("/diary");
        const string token = "__RequestVerificationToken";
        var known = visitor.Page.QuerySelector($"[name='{token}']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([
            new(token, known),
            .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)),
        ]);
        using var response = await visitor.Client.PostAsync(
            new Uri(address, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        return response.StatusCode;
    }

    /// <summary>What her lead would like to see first is kept as a goal, as the talk does it.</summary>
    public static async Task<Outcome<DiaryGoal>> BeginGoalAsync(this App app, BeginGoal.Input goal)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var scope = app.Services.CreateAsyncScope();
        var ines = await scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Person>().SingleAsync(cancel);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(ines);
        return await scope.ServiceProvider.GetRequiredService<BeginGoal>().RunAsync(goal, cancel);
    }
}
