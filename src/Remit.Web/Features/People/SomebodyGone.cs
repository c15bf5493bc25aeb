using System.Globalization;
using System.Resources;

namespace Remit.Web.Features.People;

/// <summary>What somebody is called who has left, in the language of the reader.</summary>
internal static class SomebodyGone
{
    private static readonly ResourceManager Words = new(typeof(PeopleWords));

    /// <summary>The name that stands where theirs stood.</summary>
    public static string Name => Words.GetString("Somebody who left", CultureInfo.CurrentUICulture)!;
}
