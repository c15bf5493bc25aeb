using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>What leaves this installation by mail.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Outbox>();
        builder.Services.AddScoped<LetterMessages>();
        builder.Services.AddScoped<SendLetter>();
        builder.Services.AddScoped<IJobHandler, LetterJob>();
    }
}
