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
}
