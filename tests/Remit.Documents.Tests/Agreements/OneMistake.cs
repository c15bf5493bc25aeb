namespace Remit.Documents.Tests.Agreements;

/// <summary>The small document with one thing wrong.</summary>
internal static class OneMistake
{
    /// <summary>Puts one text in place of another; that must give this one error, there.</summary>
    public static void IsFound((string Text, string By) change, string code, string path)
    {
        var error = Assert.Single(AgreementReader.Read(Sample.Replaced(change.Text, change.By)).Errors);

        Assert.Equal((code, path), (error.Code, error.Path));
    }
}
