namespace Remit.Web.Tests.Features.Keeping;

/// <summary>What a command of the program said, and how it ended.</summary>
internal sealed record Called(int Status, string Output, string Errors)
{
    public static async Task<Called> WithAsync(string word, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var status = await CommandList.Find(word)!(arguments, output, errors, TestContext.Current.CancellationToken);
        return new(status, output.ToString(), errors.ToString());
    }
}
