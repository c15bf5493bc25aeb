using Microsoft.Extensions.Configuration;
using Remit.Web.Hosting;

namespace Remit.Web.Tests.Hosting;

public sealed class MailSettingsTests
{
    [Theory]
    [InlineData("smtps://mail.example.org", "mail.example.org", 465, true)]
    [InlineData("smtp://mail.example.org", "mail.example.org", 587, false)]
    [InlineData("smtp://mail.example.org:25/", "mail.example.org", 25, false)]
    public void A_server_has_its_usual_port(string mail, string host, int port, bool isTls)
    {
        var settings = Of(mail)!;

        Assert.Equal((host, port, isTls), (settings.Host, settings.Port, settings.IsTlsFromStart));
    }

    [Fact]
    public void Name_and_password_may_hold_any_sign_and_stand_in_no_text()
    {
        var settings = Of("smtps://kai%40example.org:p%40ss%2Fw%23%25@mail.example.org")!;

        Assert.Equal("kai@example.org", settings.User);
        Assert.Equal("p@ss/w#%", settings.Password);
        Assert.Equal("smtps://mail.example.org:465", settings.ToString());
    }

    [Theory]
    [InlineData("mail.example.org")]
    [InlineData("https://user:secret@mail.example.org")]
    [InlineData("smtp://user:secret/x@mail.example.org")]
    [InlineData("smtp://user:secret#x@mail.example.org")]
    [InlineData("smtp://user:secret@")]
    [InlineData("smtp://mail.example.org/secret")]
    [InlineData("smtp://mail.example.org:0")]
    [InlineData("smtp:mail.example.org")]
    public void What_names_no_server_is_told_by_the_name_of_the_setting_and_without_the_password(string mail)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Of(mail));

        Assert.StartsWith("The setting Mail is not", problem.Message, StringComparison.Ordinal);
        Assert.Contains("smtps://user:password@mail.example.org:465", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("remit")]
    public void A_server_needs_a_sender(string? from)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Of("smtp://mail.example.org", from));

        Assert.StartsWith("The setting MailFrom must be", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_server_no_mail_leaves() => Assert.Null(Of(null));

    [Theory]
    [InlineData("remit.example.org")]
    [InlineData("ftp://remit.example.org")]
    [InlineData("/remit")]
    public void A_public_address_is_one_of_the_web(string address)
    {
        var problem = Assert.Throws<InvalidOperationException>(() =>
            Settings.Of(Configuration(("PublicAddress", address)), "/srv/remit")
        );

        Assert.StartsWith("The setting PublicAddress is", problem.Message, StringComparison.Ordinal);
    }

    private static MailSettings? Of(string? mail, string? from = "remit@example.org") =>
        MailSettings.Of(Configuration(("Mail", mail), ("MailFrom", from)));

    private static IConfigurationRoot Configuration(params (string Name, string? Value)[] set) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(set.Select(one => KeyValuePair.Create(one.Name, one.Value)))
            .Build();
}
