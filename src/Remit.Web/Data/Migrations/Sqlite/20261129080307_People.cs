using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "People",
                type: "TEXT",
                maxLength: 16,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Mails",
                table: "People",
                type: "TEXT",
                maxLength: 16,
                nullable: false,
                defaultValue: "OnlyWaiting"
            );

            migrationBuilder.AddColumn<long>(name: "NextWeekAt", table: "People", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Said",
                table: "Jobs",
                type: "TEXT",
                maxLength: 500,
                nullable: true
            );

            migrationBuilder.AddColumn<long>(name: "StuckAt", table: "Jobs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "PersonId", table: "Invitations", type: "TEXT", nullable: true);

            migrationBuilder.CreateTable(
                name: "DaysAway",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DaysAway", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DaysAway_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "OwnHours",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Week = table.Column<string>(type: "TEXT", nullable: false),
                    Holidays = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnHours", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnHours_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ReportingLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PairId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingLines_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Covers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AwayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CoverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Powers = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Covers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Covers_DaysAway_AwayId",
                        column: x => x.AwayId,
                        principalTable: "DaysAway",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Covers_People_CoverId",
                        column: x => x.CoverId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Covers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_People_NextWeekAt", table: "People", column: "NextWeekAt");

            migrationBuilder.CreateIndex(name: "IX_Covers_AwayId", table: "Covers", column: "AwayId", unique: true);

            migrationBuilder.CreateIndex(name: "IX_Covers_CoverId", table: "Covers", column: "CoverId");

            migrationBuilder.CreateIndex(name: "IX_Covers_PersonId", table: "Covers", column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DaysAway_PersonId_Until",
                table: "DaysAway",
                columns: new[] { "PersonId", "Until" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_OwnHours_PersonId",
                table: "OwnHours",
                column: "PersonId",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_ReportingLines_PairId", table: "ReportingLines", column: "PairId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Covers");

            migrationBuilder.DropTable(name: "OwnHours");

            migrationBuilder.DropTable(name: "ReportingLines");

            migrationBuilder.DropTable(name: "DaysAway");

            migrationBuilder.DropIndex(name: "IX_People_NextWeekAt", table: "People");

            migrationBuilder.DropColumn(name: "Language", table: "People");

            migrationBuilder.DropColumn(name: "Mails", table: "People");

            migrationBuilder.DropColumn(name: "NextWeekAt", table: "People");

            migrationBuilder.DropColumn(name: "Said", table: "Jobs");

            migrationBuilder.DropColumn(name: "StuckAt", table: "Jobs");

            migrationBuilder.DropColumn(name: "PersonId", table: "Invitations");
        }
    }
}
