using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Here;
using Remit.Web.Features.Proposals.Renewing;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Pages that one of two sends to the other, who need not have an account.</summary>
internal static class ProposalsSetup
{
    /// <summary>The short cookie of who opened the link of a page.</summary>
    public const string Scheme = "Guest";

    /// <summary>The link of a page.</summary>
    public const string LinkPath = "/read/link";

    /// <summary>The page it opens; it also says when a link is good no more.</summary>
    public const string ReadPath = "/read";

    /// <summary>Where one's own page is sent.</summary>
    public const string SendPath = "/talk/send";

    private const int MinutesToRead = 120;

    /// <summary>The page of one for people with an account.</summary>
    /// <param name="id">Which.</param>
    public static string PathOf(Guid id) => $"/proposals/{id}";

    /// <summary>The page of two others for who decides about some of it.</summary>
    /// <param name="id">What is asked of them.</param>
    public static string DecidingPathOf(Guid id) => $"/deciding/{id}";

    public static void AddProposals(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ProposalTurn>();
        builder.Services.AddScoped<ProposalLetters>();
        builder.Services.AddScoped<SendProposal>();
        builder.Services.AddScoped<WithdrawProposal>();
        builder.Services.AddScoped<SentBefore>();
        builder.Services.AddScoped<AnswerTurn>();
        builder.Services.AddScoped<ReplyToLine>();
        builder.Services.AddScoped<AnswerQuestion>();
        builder.Services.AddScoped<FindReplies>();
        builder.Services.AddScoped<KeepNotYet>();
        builder.Services.AddScoped<ReplyMails>();
        builder.Services.AddScoped<BecomePair>();
        builder.Services.AddScoped<AgreeToProposal>();
        builder.AddDeciding();
        builder.AddGuests();
        builder.Services.AddScoped<FindProposals>();
        builder.Services.AddScoped<ListProposals>();
        builder.Services.AddScoped<ProposalTraces>();
        builder.Services.AddScoped<AgeProposals>();
        builder.Services.AddScoped<IAging, OldProposals>();
        builder.Services.AddScoped<AgreeHere>();
        builder.Services.AddScoped<RenewAgreement>();
        builder.Services.AddScoped<FindRenewals>();
    }

    private static void AddGuests(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddAuthentication()
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "remit-guest";
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(MinutesToRead);
                    cookie.SlidingExpiration = false;
                }
            );
        builder.Services.AddSingleton<IPasswordHasher<GuestLink>, PasswordHasher<GuestLink>>();
        builder.Services.AddScoped<FindGuestLink>();
        builder.Services.AddScoped<AskForCode>();
        builder.Services.AddScoped<AgreeByCode>();
        builder.Services.AddScoped<TakeOverLink>();
    }

    public static void MapProposals(this WebApplication app)
    {
        app.MapRenewing();
        app.MapGet(
                LinkPath,
                async (FindGuestLink links, string? token, CancellationToken cancellationToken) =>
                    Results.LocalRedirect(await links.OpenAsync(token, cancellationToken))
            )
            .AllowAnonymous()
            .RequireRateLimiting(SecuritySetup.LinkRate)
            .ExcludeFromDescription();
    }
}
