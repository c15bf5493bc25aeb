using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
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
                type: "character varying(16)",
                maxLength: 16,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Mails",
                table: "People",
                type: "character varying(16)",
                maxLength: 16,
                nullable: false,
                defaultValue: "OnlyWaiting"
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "NextWeekAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "Said",
                table: "Jobs",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StuckAt",
                table: "Jobs",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "PersonId", table: "Invitations", type: "uuid", nullable: true);

            migrationBuilder.CreateTable(
                name: "DaysAway",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Hours = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TakenBackAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Week = table.Column<string>(type: "text", nullable: false),
                    Holidays = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PairId = table.Column<Guid>(type: "uuid", nullable: false),
                    Area = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BegunAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AwayId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    CoverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Powers = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
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
