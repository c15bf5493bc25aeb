namespace Remit.Web.Features.Mail;

/// <summary>What leaves this installation by mail.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Outbox>();
    }
}
