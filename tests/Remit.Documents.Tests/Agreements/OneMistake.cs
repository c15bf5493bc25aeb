namespace Remit.Documents.Tests.Agreements;

/// <summary>Holds that one change to a good document gives one error, where it was made.</summary>
internal static class OneMistake
{
    public static void Assert(string text, string by, string code, string path)
    {
        var error = Xunit.Assert.Single(AgreementReader.Read(Sample.Replaced(text, by)).Errors);

        Xunit.Assert.Equal((code, path), (error.Code, error.Path));
    }
}
