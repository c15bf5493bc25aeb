namespace Remit.Web.Ui;

/// <summary>A place one can go from every page.</summary>
/// <param name="Address">Its address; every address below it is the same place.</param>
/// <param name="Name">Its name.</param>
/// <param name="Icon">Its picture.</param>
public sealed record Place(string Address, string Name, string Icon);
