using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Asking;
using Remit.Web.Features.Cards;
using Remit.Web.Features.Covers;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Examples;
using Remit.Web.Features.Hours;
using Remit.Web.Features.Joining;
using Remit.Web.Features.Keeping;
using Remit.Web.Features.Leaving;
using Remit.Web.Features.Mail;
using Remit.Web.Features.OwnData;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Starting;
using Remit.Web.Features.Talks;
using Remit.Web.Features.Today;
using Remit.Web.Features.Weeks;
using Remit.Web.Hosting;

namespace Remit.Web;

/// <summary>Every feature there is: one line to add it, and one to map it where it has routes of its own.</summary>
internal static class FeatureList
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.AddAccounts();
        builder.AddPeople();
        builder.AddHours();
        builder.AddMail();
        builder.AddWeeks();
        builder.AddJoining();
        builder.AddStarting();
        builder.AddAgreements();
        builder.AddPausing();
        builder.AddCards();
        builder.AddDecisions();
        builder.AddAsking();
        builder.AddDrafts();
        builder.AddProposals();
        builder.AddTalks();
        builder.AddDiary();
        builder.AddCovers();
        builder.AddToday();
        builder.AddOwnData();
        builder.AddLeaving();
        builder.AddKeeping();
        builder.AddExamples();
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapStarting();
        app.MapAccounts();
        app.MapMail();
        app.MapJoining();
        app.MapDrafts();
        app.MapProposals();
        app.MapAgreementFiles();
        app.MapTalks();
        app.MapDiary();
        app.MapPausing();
        app.MapCards();
        app.MapOwnData();
        app.MapExamples();
        var api = app.MapApi();
        api.MapAgreements();
        api.MapCards();
        api.MapPauses();
        api.MapDrafts();
        api.MapProposals();
        api.MapAsking();
        api.MapDecisions();
    }
}
