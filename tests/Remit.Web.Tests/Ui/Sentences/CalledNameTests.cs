using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Ui.Sentences;

public sealed class CalledNameTests
{
    [Theory]
    [InlineData("Inês Tavora", "Inês")]
    [InlineData("Maarten", "Maarten")]
    [InlineData("Herr Hoekema", "Herr Hoekema")]
    [InlineData("Frau Dr. Berger", "Frau Dr. Berger")]
    [InlineData("Dr. Berger", "Dr. Berger")]
    [InlineData("mrs Dalloway", "mrs Dalloway")]
    [InlineData("Drew Barry", "Drew")]
    public void Somebody_is_called_by_the_first_word_or_as_they_are_addressed(string name, string called)
    {
        Assert.Equal(called, CalledName.Of(name));
    }

    [Theory]
    [InlineData("Inês", "Inês Costa", "Inês", "Inês Costa")]
    [InlineData("Inês Tavora", "Inês Costa", "Inês Tavora", "Inês Costa")]
    [InlineData("inês Tavora", "Inês Costa", "inês Tavora", "Inês Costa")]
    [InlineData("Inês Tavora", "Maarten Hoekema", "Inês", "Maarten")]
    [InlineData("Herr Hoekema", "Frau Hoekema", "Herr Hoekema", "Frau Hoekema")]
    public void Of_two_who_would_be_called_the_same_each_has_the_whole_name(
        string one,
        string other,
        string first,
        string second
    )
    {
        var call = CalledName.Among([one, other], CalledName.Of);

        Assert.Equal((first, second), (call(one), call(other)));
    }
}
